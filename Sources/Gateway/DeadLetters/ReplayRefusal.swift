/// Why a dead letter is not given to its adapter again.
public struct ReplayRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// The stable code.
    public var code: String
    /// Why, in words.
    public var description: String

    /// It was replayed before; if it was refused again, it left another letter.
    public static let done = ReplayRefusal(
        code: "ALREADY_REPLAYED",
        description: "it was replayed before; if it was refused again, that left another letter"
    )
    /// The adapter that refused it again and again is still the same.
    public static let loop = ReplayRefusal(
        code: "REPLAY_LOOP",
        description: "this same adapter has refused it after \(DeadLetter.mostFruitlessReplays) replays; mend it first"
    )
    /// Its data key is gone.
    public static let erased = ReplayRefusal(
        code: "ERASED",
        description: "its record was erased, or has expired"
    )
    /// Its data key is there, and does not open it.
    public static let damaged = ReplayRefusal(
        code: "LETTER_DAMAGED",
        description: "it is damaged, so its record cannot be read"
    )
}
