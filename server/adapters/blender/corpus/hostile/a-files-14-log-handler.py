# attack: writes outside by a log: logging opens the file by itself
# family: files
import logging.handlers
handler = logging.handlers.RotatingFileHandler("$SECRET_DIR/hosA-log.txt")
print("REACHED", handler)
logging.getLogger("x").addHandler(handler)
logging.getLogger("x").warning("planted")
handler.flush()
print("ESCAPED wrote", handler.baseFilename)
