# Words of the terminal: prompts, menus, the table in lines.
