/// Why a subject is not erased.
public enum ErasureError: Error, Sendable, Equatable {
    /// No feed of this gateway has published anything of it.
    case unknownSubject
    /// Another gateway of the cluster translates its feed, and erases its subjects.
    case elsewhere(feed: String)
}
