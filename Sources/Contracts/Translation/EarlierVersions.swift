/// The source's versions of a subject that went out before, or beside, the last one: so many that one that comes again
/// is known, and no more.
package struct EarlierVersions: Sendable, Equatable {
    /// A version that went out.
    package struct Said: Sendable, Equatable {
        /// The source's version.
        package var version: UInt64
        /// 64 bits of the digest of its content.
        package var content: UInt64

        /// Makes one.
        package init(version: UInt64, content: UInt64) {
            self.version = version
            self.content = content
        }
    }

    /// How many are remembered: the greatest.
    package static let limit = 8

    /// Those remembered, in no order.
    package private(set) var said: [Said]

    /// Takes those remembered.
    package init(_ said: [Said] = []) {
        self.said = said
    }

    /// Whether a version went out before; where more went out than are remembered, one older than those counts as well.
    package func holds(_ one: Said) -> Bool {
        if said.contains(one) { return true }
        return said.count >= Self.limit && said.allSatisfy { $0.version > one.version }
    }

    /// Remembers a version that went out.
    package mutating func add(_ one: Said) {
        guard !said.contains(one) else { return }
        said.append(one)
        guard said.count > Self.limit, let oldest = said.indices.min(by: { said[$0].version < said[$1].version }) else {
            return
        }
        said.remove(at: oldest)
    }
}
