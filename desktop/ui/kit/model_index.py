"""What Qt hands to a model: the index of a row, for now or to be kept."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
