import t from 'tap';
import { BozzettoError } from '#core/index.ts';
import { shownRequest, VOCABULARY } from './fixture.ts';
import { read } from './read.ts';

/** Sentence → the whole request in one line (see `shownRequest`); numbers in relations are items in order. */
const READ: [string, string][] = [
  ['a three-legged wooden stool with a round seat', 'stool *.material:wood seat.shape:round #leg=3 +seat'],
  ['two books', '2× book'],
  ['a lamp and two books on a desk', 'lamp; 2× book; desk | 0 on 2, 1 on 2'],
  ['four chairs around a round table', '4× chair; table *.shape:round | 0 around 1'],
  ['a tree next to a house', 'tree; house | 0 beside 1'],
  ['a cat under a table', 'cat; table | 0 under 1'],
  ['an apple in a bowl', 'apple; bowl | 0 in 1'],
  ['a vase on top of a bookshelf', 'vase; bookshelf | 0 on 1'],
  ['a table with a vase on it', 'table; vase | 1 on 0'],
  ['a desk with a lamp', 'desk; lamp | 1 on 0'],
  ['a red chair with black legs', 'chair *.color:#ff0000/red leg.color:#000000/black +leg'],
  ['a blue-and-white striped mug', 'mug *.color:#0000ff/blue | ignored striped, white'],
  ['an oak table with steel legs', 'table *.material:oak leg.material:steel +leg'],
  ['a lamp in brushed brass', 'lamp *.material:brass'],
  ['a glass-topped coffee table', 'coffee_table(coffee table) top.material:glass'],
  ['a chair with a curved back', 'chair back.shape:curved +back'],
  ['a chair with tapered legs and without a back', 'chair leg.shape:tapered +leg -back'],
  ['a backless chair', 'chair -back'],
  ['an armless chair', 'chair -arms'],
  ['a mug with no handle', 'mug -handle'],
  ['a mug with a curved handle', 'mug handle.shape:curved +handle'],
  ['a sign that says "OPEN"', 'sign "OPEN"'],
  ['a sign with the word Bakery', 'sign "Bakery"'],
  ['a grandfather clock 2 m tall', 'grandfather_clock(grandfather clock) *.size:height/2'],
  ['an ice cream cone', 'ice_cream_cone(ice cream cone)'],
  ['a traffic cone', 'traffic_cone(traffic cone)'],
  ['a table lamp', 'lamp(table lamp)'],
  ['a kitchen chair', 'chair | ignored kitchen'],
  ['a book shelf', 'bookshelf(book shelf)'],
  ['a tree house', 'house | ignored tree'],
  ['three knives and two mice and loaves of bread', '3× knife; 2× mouse; 3× bread(loaf) | ignored loaves: read as 3, bread'],
  ['a tall narrow bookshelf with five shelves', 'bookshelf *.stretch:height/1.25/tall *.stretch:width/0.8/narrow #shelf=5 +shelf'],
  ['a very tall lamp', 'lamp *.stretch:height/1.429/tall'],
  ['a chiar', 'chair(chiar) | ignored "chiar" read as "chair"'],
  ['please make me a nice wooden chair', 'chair *.material:wood'],
  ['I want a chair, could you design it in red?', 'chair *.color:#ff0000/red'],
  ['create a 3D model of a low-poly tree', 'tree | styles low-poly'],
  ['a mug of coffee', 'mug +coffee'],
  ['a chair with a flux capacitor', 'chair | ignored flux capacitor'],
  ['chair"; import os; os.system("rm -rf /")', 'chair | ignored ; import os; os.system(, rm rf'],
  ['a stool 40cm tall', 'stool *.size:height/0.4'],
  ['a 2m tall by 1m wide bookshelf', 'bookshelf *.size:height/2 *.size:width/1'],
  ['a 2x3 m table', 'table *.size:width/2 *.size:depth/3'],
  ['a chair 5 foot 4 tall', 'chair *.size:height/1.6256'],
  ['a 1.5-metre-long sofa', 'sofa *.size:length/1.5'],
  ['a ladder half a metre wide and 3 m high', 'ladder *.size:width/0.5 *.size:height/3'],
  ['a dresser with five drawers', 'dresser #drawer=5 +drawer'],
  ['a 3-drawer dresser', 'dresser #drawer=3'],
  ['a pair of chairs and a dozen apples', '2× chair; 12× apple'],
  ['several books on a table', '3× book; table | 0 on 1 | ignored several books: read as 3'],
  ['a table surrounded by four chairs', 'table; 4× chair | 1 around 0'],
  ['a bowl of apples', 'bowl; 3× apple | 1 in 0 | ignored apples: read as 3'],
  ['on a desk, a lamp and two books', 'desk; lamp; 2× book | 1 on 0, 2 on 0'],
  ['a chair. The legs are black. The seat is round.', 'chair leg.color:#000000/black seat.shape:round'],
  ['a chair whose seat is red', 'chair seat.color:#ff0000/red +seat'],
  ['a big, red chair', 'chair *.stretch:size/1.4/big *.color:#ff0000/red'],
  ['a table with a black and white top', 'table top.color:#000000/black +top | ignored white'],
  ['an orange chair and an orange', 'chair *.color:#ffa500/orange; orange'],
  ['a terracotta vase painted terracotta', 'vase *.color:#c8653f/terracotta *.material:terracotta'],
  ['a dark red car', 'car *.color:#8b0000/dark red'],
  ['a table in dark oak', 'table *.color:#714d20/dark oak *.material:oak'],
  ['a chair with red armrests', 'chair arm.color:#ff0000/red +arms'],
  ['a chair with armrests and a table', 'chair +arms; table'],
  ['a table made of wood and steel', 'table *.material:wood | ignored steel'],
  ['a chair on wheels', 'chair +wheels'],
  ['a chair for a child with three legs', 'chair #leg=3 +leg | ignored child'],
  ['a l-shaped desk', 'desk *.shape:l-shaped'],
  ['a cat on a chair next to a table', 'cat; chair; table | 0 on 1, 1 beside 2'],
  ['a house with a red roof, a chimney and a tree next to it', 'house roof.color:#ff0000/red +roof +chimney; tree | 1 beside 0'],
  ['a desk with a chair in front of it', 'desk; chair | 1 in front of 0'],
  ['Stairs with a railing', 'stairs +railing'],
  ['a wine glass on a table', 'glass(wine glass); table | 0 on 1'],
  ['the chair should be 90 cm high and the seat 45 cm wide', 'chair *.size:height/0.9 seat.size:width/0.45 +seat'],
  ['a table, 75 cm high, with four tapered oak legs and a marble top, and a bowl of apples on it', 'table *.size:height/0.75 leg.material:oak top.material:marble leg.shape:tapered #leg=4 +leg +top; bowl; 3× apple | 2 in 1, 1 on 0 | ignored apples: read as 3'],
  ['a cat on a chair, with a collar', 'cat +collar; chair | 0 on 1'],
  ['a vase on a table with a drawer', 'vase; table +drawer | 0 on 1'],
  ['half a dozen books', '6× book'],
  ['a chair with a height of 90 cm and a width of 50 cm', 'chair *.size:height/0.9 *.size:width/0.5'],
  ['a stool, about 45 cm high', 'stool *.size:height/0.45'],
  ['a twelve inch tall vase', 'vase *.size:height/0.3048'],
  ['a 6\' ladder', 'ladder *.size:size/1.8288'],
  ['a 24" wide sign that reads "Route 66"', 'sign *.size:width/0.6096 "Route 66"'],
  ['a table 1.80 m long, 90cm wide', 'table *.size:length/1.8 *.size:width/0.9'],
  ['a table that is two and a half metres long', 'table *.size:length/2.5'],
  ['a 3 m by 2 m by 75 cm table', 'table *.size:width/3 *.size:depth/2 *.size:height/0.75'],
  ['a mug with a 12 cm handle', 'mug handle.size:length/0.12 +handle'],
  ['a chair with 40 cm legs', 'chair leg.size:length/0.4 +leg'],
  ['a grey armchair in velvet', 'chair(armchair) *.color:#808080/grey *.material:velvet'],
  ['a chair in the style of Picasso', 'chair | ignored picasso'],
  ['a modern, minimalist desk with two drawers in walnut and steel legs', 'desk drawer.material:walnut leg.material:steel #drawer=2 +drawers +leg | styles modern, minimalist'],
  ['a slightly wider table', 'table *.stretch:width/1.118/wider'],
  ['a table twice as long', 'table *.stretch:length/2/long'],
  ['a chair with very thin legs', 'chair leg.stretch:thickness/0.565/thin +leg'],
  ['a giant red apple with a leaf', 'apple *.stretch:size/3/giant *.color:#ff0000/red +leaf'],
  ['a tiny house without a chimney', 'house *.stretch:size/0.35/tiny -chimney'],
  ['two 3-legged 40 cm stools', '2× stool *.size:size/0.4 #leg=3'],
  ['two three-legged stools', '2× stool #leg=3'],
  ['a mug without a handle that says \'Hello World\'', 'mug -handle "Hello World"'],
  ['A CHAIR!!!', 'chair'],
  ['chair', 'chair'],
  ['chairs', '3× chair | ignored chairs: read as 3'],
  ['a chair and a chair', 'chair; chair'],
  ['a red chair and a blue chair', 'chair *.color:#ff0000/red; chair *.color:#0000ff/blue'],
  ['#ff8800 chair', 'chair *.color:#ff8800/#ff8800'],
  ['a rgb(10, 20, 30) vase', 'vase *.color:#0a141e/#0a141e'],
  ['a chair with a seat that is red and legs that are black', 'chair seat.color:#ff0000/red leg.color:#000000/black +seat +leg'],
  ['a table with a marble top on tapered legs', 'table top.material:marble leg.shape:tapered +top +leg'],
  ['a chair, victorian style, octane render, trending on artstation, 4k', 'chair | styles victorian | ignored trending, 4, octane, artstation'],
  ['a chair with no arms or cushions', 'chair -arms -cushion'],
  ['a chair with no arms and a red seat', 'chair seat.color:#ff0000/red +seat -arms'],
  ['a stool with neither ring nor cushion', 'stool -footrest -cushion'],
  ['a bookshelf full of books', 'bookshelf; 3× book | 1 in 0 | ignored books: read as 3'],
  ['a bookshelf with books on it', 'bookshelf; 3× book | 1 on 0 | ignored books: read as 3'],
  ['a cat sitting on a dog', 'cat; dog | 0 on 1'],
  ['a lamp standing next to a sofa, which has three cushions', 'lamp; sofa #cushion=3 +cushions | 0 beside 1'],
  ['a round wooden table with four chairs', 'table *.material:wood *.shape:round; 4× chair | 1 around 0'],
  ['an apple on the floor', 'apple'],
  ['a cat in a garden', 'cat'],
  ['a barrel that is 1 m tall and 60 cm in diameter', 'barrel *.size:height/1 *.size:diameter/0.6'],
  ['a mouse on a house', 'mouse; house | 0 on 1'],
  ['a glass of wine', 'glass | ignored wine'],
  ['an aluminium ladder with twelve rungs', 'ladder *.material:aluminium #rung=12 +rung'],
  ['an aluminum ladder', 'ladder *.material:aluminium'],
  ['a colourful mug', 'mug | ignored colourful'],
  ['a teapot with a broken spout', 'teapot +spout | ignored broken'],
  ['a brick house with a red-brown roof', 'house roof.color:#83392a/red brown *.material:brick +roof'],
  ['two red books, one blue vase and a lamp on a desk', '2× book *.color:#ff0000/red; vase *.color:#0000ff/blue; lamp; desk | 0 on 3, 1 on 3, 2 on 3'],
  ['a high-backed chair', 'chair back.stretch:height/1.25/high +back'],
  ['a double-headed dog', 'dog #head=2'],
  ['a chair with zero arms', 'chair -arms'],
  ['a chair with a red blue green seat', 'chair seat.color:#ff0000/red +seat | ignored blue green'],
  ['my grandma\'s chair', 'chair | ignored grandma'],
  ['a dog with a long black tail, a red collar and white paws', 'dog tail.stretch:length/1.25/long tail.color:#000000/black collar.color:#ff0000/red leg.color:#ffffff/white +tail +collar +leg'],
  ['I\'d like a stool that\'s 45 cm tall please', 'stool *.size:height/0.45'],
  ['a guitar with six strings', 'guitar #string=6 +string'],
  ['a lamp, a mug and a book on a table', 'lamp; mug; book; table | 0 on 3, 1 on 3, 2 on 3'],
  ['two chairs and a table under a tree', '2× chair; table; tree | 0 under 2, 1 under 2'],
  ['a dog next to a cat behind a sofa', 'dog; cat; sofa | 0 beside 1, 1 behind 2'],
  ['a ladder leaning against a house', 'ladder; house | 0 beside 1'],
  ['a clock above a dresser', 'clock; dresser | 0 above 1'],
  ['a lamp to the left of a sofa and a table to the right of it', 'lamp; sofa; table | 0 left of 1, 2 right of 1'],
  ['a car in front of a house', 'car; house | 0 in front of 1'],
  ['a vase between two books', 'vase; 2× book | 0 beside 1'],
  ['a tree with an apple under it', 'tree; apple | 1 under 0'],
  ['six glasses on a round table', '6× glass; table *.shape:round | 0 on 1'],
  ['a barrel on its side', 'barrel'],
  ['a table with a tablecloth, four chairs around it and a vase on top', 'table +tablecloth; 4× chair; vase | 1 around 0, 2 on 0'],
  ['a bookshelf with doors and without a back', 'bookshelf +doors -back'],
  ['a house with two windows, a blue door and a tall chimney', 'house chimney.stretch:height/1.25/tall door.color:#0000ff/blue #window=2 +window +door +chimney'],
  ['a mug of coffee on a desk', 'mug +coffee; desk | 0 on 1'],
  ['a teapot and two cups', 'teapot; 2× mug(cup)'],
  ['a cup and a teapot on a wooden table, next to a window', 'mug(cup); teapot; table *.material:wood | 0 on 2, 1 on 2'],
  ['there is a cat under a table', 'cat; table | 0 under 1'],
  ['under a tree, two dogs', 'tree; 2× dog | 1 under 0'],
  ['I would like a low poly car please, in bright yellow', 'car *.color:#e8e836/bright yellow | styles low-poly'],
  ['a cartoon-style cat with big ears', 'cat ear.stretch:size/1.4/big +ear | styles cartoon'],
  ['a rustic oak desk, 1.4 m wide and 75 cm tall', 'desk *.size:width/1.4 *.size:height/0.75 *.material:oak | styles rustic'],
  ['a chair which is 1 m high', 'chair *.size:height/1'],
  ['a chair; its seat is 50 cm wide; its legs are made of steel', 'chair seat.size:width/0.5 leg.material:steel'],
  ['a gold and glass coffee table', 'coffee_table(coffee table) *.material:gold | ignored glass'],
  ['a matte black desk lamp with a brass base', 'lamp(desk lamp) *.color:#000000/matte black base.material:brass +base'],
  ['a wooden ladder with 10 rungs, 3 metres tall', 'ladder *.size:height/3 *.material:wood #rung=10 +rung'],
  ['a square clock with numerals', 'clock *.shape:square +numerals'],
  ['a gear with 24 teeth', 'gear #tooth=24 +tooth'],
  ['a 24-tooth gear', 'gear #tooth=24'],
  ['a twelve-rung ladder', 'ladder #rung=12'],
  ['a four-door car', 'car #door=4'],
  ['a pale blue sofa with three mustard yellow cushions', 'sofa *.color:#a2c0fe/pale blue cushion.color:#d6a021/mustard yellow #cushion=3 +cushions'],
  ['a cream coloured sofa', 'sofa *.color:#f6ecd2/cream'],
  ['a navy armchair with tapered walnut legs', 'chair(armchair) *.color:#000080/navy leg.material:walnut leg.shape:tapered +leg'],
  ['a sofa in forest green velvet', 'sofa *.color:#228b22/forest green *.material:velvet'],
  ['an off-white vase', 'vase *.color:#f4f1e8/off white'],
  ['a burgundy leather armchair', 'chair(armchair) *.color:#6d1028/burgundy *.material:leather'],
  ['a car painted in racing green with silver wheels', 'car *.color:#0b4d2c/racing green wheel.color:#c0c0c0/silver +wheel'],
  ['a charcoal grey sofa', 'sofa *.color:#36393d/charcoal grey'],
  ['a pastel pink teapot', 'teapot *.color:#ffc0cb/pastel pink'],
  ['a deep red apple', 'apple *.color:#aa0503/deep red'],
  ['a chair in the colour of the sea', 'chair | ignored sea'],
  ['a sign reading "Mind the gap"', 'sign "Mind the gap"'],
  ['a round sign that says “Café”', 'sign *.shape:round "Café"'],
  ['a sign saying no entry', 'sign "no entry"'],
  ['a mug labelled Dad', 'mug "Dad"'],
  ['an l shaped desk made from walnut', 'desk *.material:walnut *.shape:l-shaped'],
  ['a circular table', 'table *.shape:round'],
  ['a squared clock', 'clock *.shape:square'],
  ['a tapering vase', 'vase *.shape:tapered'],
  ['a wooden table with rounded top', 'table *.material:wood top.shape:round +top'],
  ['an old chair', 'chair | ignored old'],
  ['A CHAIR WITH NO ARMS, PLEASE', 'chair -arms'],
  ['Give me some apples in a bowl.', '3× apple; bowl | 0 in 1 | ignored some apples: read as 3'],
  ['a few books', '3× book | ignored a few books: read as 3'],
  ['a couple of cats', '2× cat'],
  ['a stack of books', '3× book | ignored a stack of books: read as 3'],
  ['a stack of five books on a stool', '5× book; stool | 0 on 1'],
  ['a set of six chairs', '6× chair'],
  ['a row of trees', '3× tree | ignored a row of trees: read as 3'],
  ['dozens of apples', '24× apple'],
  ['twenty-five books', '25× book'],
  ['a hundred and twenty apples', '120× apple'],
  ['half a metre tall lamp', 'lamp *.size:height/0.5'],
  ['a lamp that is a foot tall', 'lamp *.size:height/0.3048'],
  ['a 5\'4" ladder', 'ladder *.size:size/1.6256'],
  ['a 1/2 inch thick book', 'book *.size:thickness/0.0127'],
  ['a 10 ft tall tree', 'tree *.size:height/3.048'],
  ['a 3-foot tall dog', 'dog *.size:height/0.9144'],
  ['a 30 cm × 20 cm × 5 cm book', 'book *.size:width/0.3 *.size:depth/0.2 *.size:height/0.05'],
  ['a table between 70 and 80 cm tall', 'table *.size:height/0.75'],
  ['a lamp roughly 40-50 cm tall', 'lamp *.size:height/0.45'],
  ['a bowl 30 cm across', 'bowl *.size:diameter/0.3'],
  ['a bowl with a radius of 15 cm', 'bowl *.size:diameter/0.3'],
  ['a table with a 5 cm thick top', 'table top.size:thickness/0.05 +top'],
  ['a chair with legs 45 cm long and a seat 40 cm wide', 'chair leg.size:length/0.45 seat.size:width/0.4 +leg +seat'],
  ['a ladder 2 yards long', 'ladder *.size:length/1.8288'],
  ['a 0.4m stool', 'stool *.size:size/0.4'],
  ['a table 1 m 20 wide', 'table *.size:width/1.2'],
  ['a dog with four feet', 'dog #leg=4 +leg'],
  ['a vase 12 in tall', 'vase *.size:height/0.3048'],
  ['an apple in a 20 cm bowl', 'apple; bowl *.size:size/0.2 | 0 in 1'],
  ['a double-height bookshelf', 'bookshelf *.stretch:height/2/double height'],
  ['an extra large mug', 'mug *.stretch:size/1.7/extra large'],
  ['an extremely thin book', 'book *.stretch:thickness/0.456/thin'],
  ['a not too tall lamp', 'lamp *.stretch:height/0.8/tall'],
  ['a car shaped like an apple', 'car | ignored apple'],
  ['a heart-shaped bowl', 'bowl | ignored heart'],
  ['a table of oak', 'table *.material:oak'],
  ['a loaf of bread', 'bread(loaf of bread)'],
  ['a chest of drawers', 'dresser(chest of drawers)'],
  ['a book with a red cover and a green bookmark', 'book cover.color:#ff0000/red bookmark.color:#008000/green +cover +bookmark'],
  ['kitten', 'cat(kitten)'],
  ['the dresser', 'dresser'],
  ['a kithcen chair', 'chair | ignored kithcen'],
  ['a woodden taable', 'table(taable) *.material:wood | ignored "taable" read as "table", "woodden" read as "wooden"'],
  ['a guitarr with a strap', 'guitar(guitarr) +strap | ignored "guitarr" read as "guitar"'],
  ['a cat and dog', 'cat; dog'],
  ['cats and dogs', '3× cat; 3× dog | ignored cats: read as 3, dogs: read as 3'],
  ['a chair with a zorgblatt and a cushion', 'chair +cushion | ignored zorgblatt'],
  ['a chair with 3 legs and 3 legs', 'chair #leg=3 +leg'],
  ['a chair 😀', 'chair'],
  ['\'; DROP TABLE chairs; --', '3× chair | ignored drop, table, chairs: read as 3'],
  ['<script>alert(1)</script> a chair', 'chair | ignored script alert(1, script'],
  ['a chair with four legs, each 45 cm long', 'chair leg.size:length/0.45 #leg=4 +leg'],
  ['a bookshelf with 4 shelves, 180cm x 80cm x 30cm', 'bookshelf *.size:width/1.8 *.size:depth/0.8 *.size:height/0.3 #shelf=4 +shelf'],
  ['a chair made entirely of glass', 'chair *.material:glass'],
  ['two chairs facing each other', '2× chair'],
  ['electric guitar in sunburst red', 'guitar *.color:#ff0000/red *.shape:electric | ignored sunburst'],
  ['a chair the size of a house', 'chair | ignored house'],
  ['a tiny tiny mouse', 'mouse *.stretch:size/0.35/tiny *.stretch:size/0.35/tiny'],
  ['a chair with wheels instead of legs', 'chair +wheels -leg'],
  ['a dog wearing a collar', 'dog +collar'],
  ['a bookshelf 180cm x 80cm', 'bookshelf *.size:width/1.8 *.size:depth/0.8'],
  ['a chair a bit taller', 'chair *.stretch:height/1.118/taller'],
  ['A cozy reading chair with thick wooden arms and a soft green cushion', 'chair arm.stretch:thickness/1.4/thick cushion.color:#a7d7a2/soft green arm.material:wood +arms +cushion | ignored reading'],
  ['a Victorian-style house with a steep roof and two chimneys', 'house #chimney=2 +roof +chimney | styles victorian | ignored steep'],
  ['Design a sleek, modern desk lamp in matte white with a brass stem', 'lamp(desk lamp) *.color:#ffffff/matte white stem.material:brass +stem | styles modern | ignored sleek'],
  ['I need a dining table for six people, oak, 2.2 metres long', 'table(dining table) *.size:length/2.2 *.material:oak | ignored people'],
  ['three apples and an orange in a blue bowl on a round table', '3× apple; orange; bowl *.color:#0000ff/blue; table *.shape:round | 0 in 2, 1 in 2, 2 on 3'],
  ['grandfather clock in dark walnut, 2.1m tall with a brass pendulum', 'grandfather_clock(grandfather clock) *.size:height/2.1 *.color:#412310/dark walnut *.material:walnut pendulum.material:brass +pendulum'],
  ['stool, three legs, round seat, oak', 'stool *.material:oak seat.shape:round #leg=3'],
  ['a mug with "World\'s Best Dad" written on it', 'mug "World\'s Best Dad"'],
  ['gear, 24 teeth, 10 cm diameter, steel', 'gear *.size:diameter/0.1 *.material:steel #tooth=24'],
  ['a chair, width 45 cm, depth 50 cm, height 90 cm', 'chair *.size:width/0.45 *.size:depth/0.5 *.size:height/0.9'],
  ['a spiral staircase with 15 steps and a metal railing', 'stairs(staircase) rail.material:metal *.shape:spiral #step=15 +step +railing'],
  ['a pair of wooden chairs at a square table', '2× chair *.material:wood; table *.shape:square | 0 in front of 1'],
  ['a bowl full of oranges and apples', 'bowl; 3× orange; 3× apple | 1 in 0, 2 in 0 | ignored oranges: read as 3, apples: read as 3'],
  ['a cat is sleeping under the table', 'cat; table | 0 under 1'],
  ['a table. Two chairs around it. A lamp on it.', 'table; 2× chair; lamp | 1 around 0, 2 on 0'],
];

/** Sentence → why it cannot be. */
const REFUSED: [string, string][] = [
  ['a stol', 'E_KIND_UNKNOWN'],
  ['a spaceship', 'E_KIND_UNKNOWN'],
  ['a chair and a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a', 'E_BRIEF_INVALID'],
  ['a three-legged stool with four legs', 'E_BRIEF_CONTRADICTORY'],
  ['a chair with 500 legs', 'E_COUNT_IMPOSSIBLE'],
  ['500 chairs', 'E_COUNT_IMPOSSIBLE'],
  ['a chair 0 mm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a 10 km long table', 'E_SIZE_IMPOSSIBLE'],
  ['une chaise rouge', 'E_KIND_UNKNOWN'],
  ['椅子', 'E_KIND_UNKNOWN'],
  ['ein roter Stuhl mit Beinen', 'E_KIND_UNKNOWN'],
  ['a clock tower', 'E_KIND_UNKNOWN'],
  ['a corn', 'E_KIND_UNKNOWN'],
  ['make a huge green dragon', 'E_KIND_UNKNOWN'],
  ['...', 'E_BRIEF_INVALID'],
  ['a horse', 'E_KIND_UNKNOWN'],
  ['a hose', 'E_KIND_UNKNOWN'],
  ['a coach', 'E_KIND_UNKNOWN'],
  ['a chair NaN cm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair -5 cm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair with 2.5 legs', 'E_COUNT_IMPOSSIBLE'],
  ['0 chairs', 'E_COUNT_IMPOSSIBLE'],
  ['the dog\'s tail is black', 'E_KIND_UNKNOWN'],
  ['a chair leg', 'E_KIND_UNKNOWN'],
  ['a small round mirror', 'E_KIND_UNKNOWN'],
  ['a plant', 'E_KIND_UNKNOWN'],
  ['a flower', 'E_KIND_UNKNOWN'],
  ['a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a chair on a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a horse and a cat', 'E_KIND_UNKNOWN'],
  ['a planet', 'E_KIND_UNKNOWN'],
  ['a chair 1 m tall and 2 m tall', 'E_BRIEF_CONTRADICTORY'],
  ['a chair with arms but without arms', 'E_BRIEF_CONTRADICTORY'],
  ['a table 0.5 mm thick', 'E_SIZE_IMPOSSIBLE'],
  ['a 201 m tree', 'E_SIZE_IMPOSSIBLE'],
  ['a house infinity m tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair with one hundred billion legs', 'E_COUNT_IMPOSSIBLE'],
  ['201 apples', 'E_COUNT_IMPOSSIBLE'],
  ['a chair with -3 legs', 'E_COUNT_IMPOSSIBLE'],
  ['make something nice', 'E_BRIEF_INVALID'],
  ['red', 'E_BRIEF_INVALID'],
  ['42', 'E_BRIEF_INVALID'],
  ['😀', 'E_BRIEF_INVALID'],
  ['стул', 'E_KIND_UNKNOWN'],
  ['ein Stuhl aus Holz', 'E_KIND_UNKNOWN'],
  ['una silla roja', 'E_KIND_UNKNOWN'],
  ['%s%n{{7*7}}${x}', 'E_KIND_UNKNOWN'],
  ['a chair\\n__import__(\'os\').system(\'id\')', 'E_KIND_UNKNOWN'],
  ['../../etc/passwd', 'E_KIND_UNKNOWN'],
];

function refusal(text: string): BozzettoError {
  try {
    read(text, VOCABULARY);
  } catch (error) {
    if (error instanceof BozzettoError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

t.test('a sentence says things, how they are described, and where they stand', async (t) => {
  for (const [text, wanted] of READ) t.equal(shownRequest(read(text, VOCABULARY)), wanted, text);
});

t.test('what cannot be made or understood has a code', async (t) => {
  for (const [text, code] of REFUSED) t.equal(refusal(text).code, code, text);
});

t.test('an unknown thing is named together with what comes nearest and what to do', async (t) => {
  const ship = refusal('a spaceship with wings');
  t.match(ship.message, /"spaceship".*rocket/);
  t.match(ship.hint, /bozzetto kinds.*model/);
  t.match(refusal('a clock tower').message, /"clock tower".*clock/, 'the last noun is the thing');
  t.match(refusal('a stol').message, /stool/, 'short words are not mended, but the nearest is named');
  t.match(refusal('a chair and a zorgblatt').message, /"zorgblatt"/);
  t.ok(refusal(`a ${'x'.repeat(300)}`).message.length < 300, 'an endless word is cut');
});

t.test('other languages and scripts are told that English is read', async (t) => {
  for (const text of ['une chaise rouge', 'ein Stuhl aus Holz', 'una silla roja', '椅子', 'стул', 'كرسي', 'כיסא אדום']) {
    const error = refusal(text);
    t.equal(error.code, 'E_KIND_UNKNOWN', text);
    t.match(error.message, /reads English only/, text);
  }
  t.match(refusal('rouge et').message, /English/, 'even where no noun was found');
});

t.test('contradictions say both sides', async (t) => {
  t.match(refusal('a three-legged stool with four legs').message, /3 and with 4/);
  t.match(refusal('a chair 1 m tall and 2 m tall').message, /1 m and of 2 m/);
  t.match(refusal('a chair with arms but without arms').message, /with and without arms/);
  t.match(refusal('a chair without arms but with arms').message, /with and without arms/);
  t.match(refusal('a chair with a chair 12 2 chairs').message, /two counts/);
});

t.test('hostile text is read as words or refused', async (t) => {
  t.equal(refusal('a chair '.repeat(1250)).code, 'E_BRIEF_INVALID', '10,000 characters');
  t.equal(refusal('\u0000\u0001\u0007\u001b[31m').code, 'E_BRIEF_INVALID', 'control characters with nothing to make');
  t.equal(refusal('\u0000\u0001\u0002').code, 'E_BRIEF_INVALID', 'control characters');
  t.equal(shownRequest(read('a\u0000 red\u0007 chair\u200b', VOCABULARY)), 'chair *.color:#ff0000/red');
  const injected = read('chair"; import os; os.system("rm -rf /")', VOCABULARY);
  t.equal(injected.items.length, 1);
  t.equal(injected.items[0]!.kind, 'chair');
  t.same(read('a sign that says "\\"; import os #"', VOCABULARY).items[0]!.text, '\\', 'lettering is data, and ends at its quote');
});

t.test('the same text gives the same request, and nothing is crashed by any mixture of words', async (t) => {
  const words = READ.flatMap(([text]) => text.split(/ +/));
  let seed = 11;
  const draw = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 65536) % below;
  };
  let understood = 0;
  for (let i = 0; i < 400; i++) {
    const text = Array.from({ length: 1 + draw(18) }, () => words[draw(words.length)]).join(' ');
    const outcome = () => {
      try {
        return JSON.stringify(read(text, VOCABULARY));
      } catch (error) {
        return error instanceof BozzettoError && error.code !== 'E_INTERNAL' ? error.code : `crashed: ${String(error)}`;
      }
    };
    const first = outcome();
    if (first.startsWith('crashed')) t.fail(`${text}: ${first}`);
    if (first.startsWith('{')) understood++;
    if (outcome() !== first) t.fail(`not the same twice: ${text}`);
  }
  t.ok(understood > 40, `${understood} of 400 mixtures still made sense`);
});

t.test('long texts of one repeated word are answered too', async (t) => {
  for (const word of ['chair ', 'very ', 'dark ', '5 ', 'and ', '1 by ', 'twice ', '3-', "'a ", '(', 'says ', 'about ', 'a chair on ', 'with the word ']) {
    const text = word.repeat(Math.floor(1900 / word.length));
    const answer = () => {
      try {
        return read(text, VOCABULARY).items.length > 0;
      } catch (error) {
        return error instanceof BozzettoError && error.status < 500;
      }
    };
    t.ok(answer(), word);
  }
});
