import Contracts

/// Opens messages of a feed's raw topic, with the data keys that state keeps.
struct OriginalReader: Sendable {
    /// What state holds in place of a key that was destroyed.
    static let destroyedKey: [UInt8] = []

    /// The feed's cipher.
    let cipher: SliceCipher
    /// Where the keys are kept.
    let bus: any EventBus

    /// The slices of messages, in order, without those whose originals were erased.
    ///
    /// - Parameters:
    ///   - stored: messages of one partition.
    ///   - settledBefore: below this offset everything is translated, so that a missing key has expired; at or above
    ///     it, it is lost.
    /// - Returns: the slices.
    /// - Throws: ``BusError``; ``BinaryFormatError`` where a message is damaged, or its key is lost.
    func open(_ stored: [StoredMessage], settledBefore: Int64) async throws -> [RawSlice] {
        let places = try stored.map { try SlicePlace($0) }
        let keys = try await bus.state(places.map(\.originalKey))
        var slices: [RawSlice] = []
        for (message, place) in zip(stored, places) {
            guard let wrapped = keys[place.originalKey] else {
                if message.offset < settledBefore { continue }
                throw BinaryFormatError("the data key of slice \(place.slice) of \(place.submission) is lost")
            }
            if wrapped == Self.destroyedKey { continue }
            slices.append(try RawSlice(message, cipher: cipher, wrappedKey: wrapped))
        }
        return slices
    }
}
