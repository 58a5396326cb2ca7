"""Sổ tay báo cáo viên: read official guidance, find anything in it, present it."""
