/// What became of the records of one slice; the accounts of a receipt are the sum of its slices'.
public struct SliceAccount: Sendable, Equatable {
    /// The fates of its records.
    public var accounts: Receipt.Accounts
    /// The first rejected rows.
    public var rows: [RejectedRow]
    /// How many rejected rows more there are than ``rows``.
    public var rowsOmitted: Int

    /// Makes an account.
    public init(accounts: Receipt.Accounts, rows: [RejectedRow] = [], rowsOmitted: Int = 0) {
        self.accounts = accounts
        self.rows = rows
        self.rowsOmitted = rowsOmitted
    }
}
