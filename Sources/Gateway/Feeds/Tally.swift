import Contracts

/// What a transaction did, for the counters; counted once it is committed.
struct Tally: Sendable {
    /// The fates of records.
    var accounts = Receipt.Accounts()
    /// Slices settled.
    var slices = 0
    /// Events published, by their type's index in the adapter's description.
    var events: [Int: Int] = [:]
    /// Rejections, by code.
    var rejections: [String: Int] = [:]
    /// Filled source fields that were neither mapped nor ignored.
    var unknownFields = 0
    /// Snapshots whose records all have their fate now.
    var snapshots = 0
    /// Values that were not in their code list.
    var unmappedCodes = 0

    /// Adds a slice.
    mutating func add(_ fates: Receipt.Accounts, _ translation: Translation) {
        slices += 1
        accounts.framed += fates.framed
        accounts.settle(fates)
        unknownFields += translation.unknownFields
        unmappedCodes += translation.unmappedCodes
    }
}
