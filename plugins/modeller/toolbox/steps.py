def steps(count, least=3):
    """Segments at the chosen DETAIL; round things keep a multiple of 4, so that their width is exact."""
    wanted = max(least, round(count * DETAIL))
    return wanted if wanted < 7 else (wanted + 2) // 4 * 4
