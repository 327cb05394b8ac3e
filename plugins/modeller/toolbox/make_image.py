def make_image(name, paint):
    """An array (height, width, 3) of 0 to 1 as a packed image."""
    image = bpy.data.images.get(name)
    if image is not None:
        bpy.data.images.remove(image)
    height, width = paint.shape[:2]
    image = bpy.data.images.new(name, width, height)
    image.pixels.foreach_set(np.dstack([paint, np.ones((height, width))]).astype(np.float32).ravel())
    image.update()
    image.pack()
    return image
