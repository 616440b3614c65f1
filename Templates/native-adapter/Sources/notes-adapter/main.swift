import NativeServing
import NotesAdapter

NativeService(NotesAdapter()).run()
