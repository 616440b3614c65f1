/// The same delivery as a careless or hostile sender might write it.
package struct HostileVariant: Sendable {
    /// What was done to it.
    package enum Kind: String, Sendable, CaseIterable {
        /// A byte order mark before it.
        case byteOrderMark
        /// Lines that end as on another system.
        case lineEnds
        /// In UTF-16, where the table or the format allows it.
        case otherCharset
        /// Columns, members or elements in another order.
        case reordered
        /// A column, member or element nobody knows.
        case extraField
        /// The last record twice.
        case duplicated
        /// Cut off within the last record.
        case truncated
        /// An unknown field of a mebibyte.
        case hugeField
        /// A NUL within an unknown field.
        case nul
        /// An unknown field, nested deeper than any record is.
        case deepNesting
        /// A document type with an entity, and a use of it.
        case entity

        /// What has to come out of it.
        package var demand: Demand {
            switch self {
            case .byteOrderMark, .lineEnds, .otherCharset, .reordered, .extraField: .theSame
            case .duplicated, .truncated, .hugeField, .nul, .deepNesting, .entity: .nothingElse
            }
        }
    }

    /// What has to come out of a variant.
    package enum Demand: Sendable {
        /// The same events and the same rejections.
        case theSame
        /// No event that does not come out of the delivery itself; the rest is rejected or refused.
        case nothingElse
    }

    /// What was done to it.
    package var kind: Kind
    /// The delivery.
    package var bytes: [UInt8]
}
