app-name = Lucca
