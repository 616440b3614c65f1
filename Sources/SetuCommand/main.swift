print("setu")
