extension Receipt {
    /// How many records had which fate; every record framed ends in exactly one.
    public struct Accounts: Sendable, Equatable {
        /// Records framed.
        public var framed: Int
        /// Published whole.
        public var published: Int
        /// Published in part, the rest in a dead letter (emergencies only).
        public var partial: Int
        /// Refused, in a dead letter.
        public var rejected: Int
        /// Declared by the adapter not to be an event.
        public var nonEvent: Int
        /// The same as what was published last of their subjects.
        public var unchanged: Int

        /// Makes accounts.
        public init(
            framed: Int = 0,
            published: Int = 0,
            partial: Int = 0,
            rejected: Int = 0,
            nonEvent: Int = 0,
            unchanged: Int = 0
        ) {
            self.framed = framed
            self.published = published
            self.partial = partial
            self.rejected = rejected
            self.nonEvent = nonEvent
            self.unchanged = unchanged
        }

        /// How many records have their fate.
        public var settled: Int { published + partial + rejected + nonEvent + unchanged }

        /// Adds the fates of records that were framed already, in place of what was said of them before, if anything.
        public mutating func settle(_ fates: Accounts, replacing former: Accounts = Accounts()) {
            published += fates.published - former.published
            partial += fates.partial - former.partial
            rejected += fates.rejected - former.rejected
            nonEvent += fates.nonEvent - former.nonEvent
            unchanged += fates.unchanged - former.unchanged
        }
    }
}
