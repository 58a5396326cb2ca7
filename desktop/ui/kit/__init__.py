"""THE TOOL CUPBOARD: what every part of the window is made of: colours, icons, actions, dialogs, lists."""
