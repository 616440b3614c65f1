// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That two records are or are not about the same child or incident, who says so and how sure.
    ///
    /// Records are never merged: a link can be revoked.
    public struct Link: CanonicalEvent {
        /// When it was asserted.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var assertedAt: String?
        /// One record.
        public var left: Canonical.LinkedRecord
        /// The other record.
        public var right: Canonical.LinkedRecord
        /// What the one is to the other.
        public var relation: Canonical.LinkRelation
        /// Whether it holds.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var status: Canonical.Code<Canonical.LinkStatus>?
        /// Since when.
        public var statusAt: String?
        /// How well the records agree, from 0 to 1, where a method computed it.
        public var score: Double?
        /// What was compared; never a value.
        public var features: [Canonical.Comparison]
        /// The method and its version.
        public var method: String?
        /// Who asserts it.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var assertedBy: AssertedBy?
        /// Who confirmed, rejected or revoked it.
        public var confirmedBy: Canonical.Official?
        /// Why, in words.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "link/1"

        /// Fills one; what is not given is not said.
        public init(
            assertedAt: String?,
            left: Canonical.LinkedRecord,
            right: Canonical.LinkedRecord,
            relation: Canonical.LinkRelation,
            status: Canonical.Code<Canonical.LinkStatus>?,
            statusAt: String? = nil,
            score: Double? = nil,
            features: [Canonical.Comparison] = [],
            method: String? = nil,
            assertedBy: AssertedBy?,
            confirmedBy: Canonical.Official? = nil,
            narrative: String? = nil
        ) {
            self.assertedAt = assertedAt
            self.left = left
            self.right = right
            self.relation = relation
            self.status = status
            self.statusAt = statusAt
            self.score = score
            self.features = features
            self.method = method
            self.assertedBy = assertedBy
            self.confirmedBy = confirmedBy
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("assertedAt", assertedAt)
            filled.add("left", left)
            filled.add("right", right)
            filled.add("relation", relation)
            filled.add("status", status)
            filled.add("statusAt", statusAt)
            filled.add("score", score)
            filled.add("features", features)
            filled.add("method", method)
            filled.add("assertedBy", assertedBy)
            filled.add("confirmedBy", confirmedBy)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// Who asserts it.
        public struct AssertedBy: CanonicalObject {
            /// Whether a source, a method or a person says it.
            ///
            /// Required: `nil` rejects the record, or lets an emergency go out in part.
            public var kind: Kind?
            /// For which authority.
            public var authority: Canonical.Authority?
            /// Which person.
            public var official: Canonical.Official?

            /// Fills one; what is not given is not said.
            public init(
                kind: Kind?,
                authority: Canonical.Authority? = nil,
                official: Canonical.Official? = nil
            ) {
                self.kind = kind
                self.authority = authority
                self.official = official
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("kind", kind)
                filled.add("authority", authority)
                filled.add("official", official)
                return filled.list
            }

            /// Whether a source, a method or a person says it.
            public enum Kind: String, CanonicalList {
                /// `source`
                case source
                /// `method`
                case method
                /// `person`
                case person
                /// `unknown`
                case unknown
            }
        }
    }
}
