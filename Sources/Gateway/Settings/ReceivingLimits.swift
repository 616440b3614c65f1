import Formats

/// What the gateway refuses to take, however it arrives.
public struct ReceivingLimits: Sendable, Equatable {
    /// The largest body, in bytes, after expanding.
    public var submissionBytes = 4 * 1024 * 1024 * 1024
    /// How many times its size a compressed body may expand to.
    public var inflationRatio = 200
    /// Up to this many bytes any ratio will do.
    public var inflationFloorBytes = 1024 * 1024
    /// How many submissions may be read at once; more are asked to come back.
    public var concurrentSubmissions = 64

    /// How many of them may be of one feed.
    public var concurrentSubmissionsPerFeed = 16
    /// The most records of a submission.
    public var submissionRecords = 50_000_000
    /// The largest record, in bytes as it was sent.
    public var recordBytes = 8 * 1024 * 1024
    /// The deepest nesting of elements, objects or arrays.
    public var nesting = 256
    /// How many slices of a feed may wait to be translated; some half a megabyte each at most, unless records are large.
    public var untranslatedSlices = 16_384
    /// How long a delivery waits for room among them before it is refused.
    package var backlogPatience = Duration.seconds(5)
    /// For how many hours an idempotency key names its delivery.
    public var idempotencyKeyHours = 7 * 24
    /// For how many days a body is recognised when it comes again.
    public var fingerprintDays = 35

    /// How long a sender waits for the bus to take a delivery of one slice; each further slice has a quarter of a second.
    package var appendPatience = Duration.seconds(30)

    /// How long a sender waits for the bus to take so many slices.
    func appendTime(slices: Int) -> Duration { appendPatience + .milliseconds(250) * slices }

    /// The defaults.
    public init() {}

    /// Demands that a body of so many bytes, as it is sent, is not too large.
    func requireRoom(forBody length: Int) throws(SubmissionError) {
        guard length <= submissionBytes else { throw bodyTooLarge }
    }

    /// What is said of a body that is.
    var bodyTooLarge: SubmissionError {
        SubmissionError(.tooLarge, "a body of at most \(submissionBytes) bytes")
    }

    /// What framing refuses to exceed.
    var framing: FramingLimits {
        var framing = FramingLimits()
        framing.recordBytes = recordBytes
        framing.depth = nesting
        return framing
    }

    private static let millisecondsPerHour: Int64 = 3_600_000

    /// Whether a key that named a delivery still does; times in milliseconds since 1970-01-01 UTC.
    func isIdempotencyKeyValid(receivedAt: Int64, now: Int64) -> Bool {
        now - receivedAt < Int64(idempotencyKeyHours) * Self.millisecondsPerHour
    }

    /// Whether a body that was delivered is still remembered; times in milliseconds since 1970-01-01 UTC.
    func isFingerprintValid(receivedAt: Int64, now: Int64) -> Bool {
        now - receivedAt < Int64(fingerprintDays) * 24 * Self.millisecondsPerHour
    }
}
