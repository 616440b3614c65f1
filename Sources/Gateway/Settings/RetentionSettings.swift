/// How long the gateway keeps what is its own.
public struct RetentionSettings: Sendable, Equatable {
    /// How long originals are kept, in days since they were received; `nil`: for ever.
    public var originalDays: Int? = 90
    /// How long dead letters are kept, in days since their record was received; `nil`: for ever.
    public var deadLetterDays: Int?
    /// How long receipts are kept, in days; `nil`: for ever.
    public var receiptDays: Int?

    /// The defaults: originals for 90 days; nothing that was refused is forgotten.
    public init() {}
}
