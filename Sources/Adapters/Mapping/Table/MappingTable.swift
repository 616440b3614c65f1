import Contracts
package import Formats

/// What an `adapter.yaml` says, checked for form but not yet against the canonical schemas.
///
/// Top-level keys: `adapter`, `title`, `version`, `jurisdiction`, `locale`, `timeZone`, `class`, `absent`, `adults`,
/// `inputs`, `aliases`, `skip`, `urgency`, `emit`, `ignore`; or `process`, where a program does what `emit` says. A table
/// names things; it never computes.
package struct MappingTable: Sendable {
    /// `adapter`: the adapter's id, which is also its feed's and its folder's: `in.trackchild`.
    package var id: String
    /// `title`: its name for people.
    package var title: String
    /// `version`: the version its author gave it.
    package var version: String
    /// `jurisdiction`: the country or subdivision whose law applies: `IN`, `VN`, `IN-UK`.
    package var jurisdiction: String
    /// `locale`: decides digits, grouping and the decimal mark: `hi-IN`.
    package var locale: String
    /// `timeZone`: the IANA zone of times written without one: `Asia/Kolkata`.
    package var timeZone: String
    /// `class: emergency`: whether this feed's records are handled before those of others and never paused.
    package var isEmergency: Bool
    /// `absent`: what this sender writes for "nothing", compared after trimming; empty text always is.
    package var absent: [String]
    /// Where each of ``absent`` stands.
    package var absentLocations: [SourceLocation]
    /// `adults: reject`: whether who is no child any more in the jurisdiction fails the record; else it is an issue.
    package var rejectsAdults: Bool
    /// `inputs`: the ways the feed comes, the first that fits being used.
    package var inputs: [InputRule]
    /// `aliases`: other spellings of source names, in any format.
    package var aliases: [SourceAlias]
    /// `skip`: records that are not events; asked before anything else, the first that applies decides.
    package var skip: [SkipRule]
    /// `urgency`: the first that applies decides; none: U5.
    package var urgency: [UrgencyRule]
    /// `emit`: the events a record can become; every one whose condition holds is emitted, in this order.
    package var emits: [EmitRule]
    /// `process`: the program that translates instead of `emit`.
    package var process: ProcessRule?
    /// `ignore`: source fields that are read by nobody on purpose.
    package var ignored: [SourceReference]
    /// The code lists a line can name: the adapter's own and, under names it does not use itself, the shared ones.
    package var codeLists: [String: CodeList]
    /// Where each top-level key stands.
    package var keyLocations: [String: SourceLocation]

    /// Other spellings of source names: spelling → the name the table uses; of two alike the first counts.
    var spellings: [String: String] {
        Dictionary(
            aliases.flatMap { alias in alias.spellings.map { ($0, alias.name) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What an adapter of this table says of itself.
    ///
    /// - Parameters:
    ///   - fingerprint: of all that decides its output.
    ///   - emits: the types it emits.
    ///   - layout: the source fields it reads or ignores.
    /// - Returns: the description; a header row shows by the columns of the layout and their other spellings.
    func description(fingerprint: String, emits: [EventSchema], layout: RecordLayout) -> AdapterDescription {
        let names = (layout.fields + ignored.map(\.path)).compactMap { path -> String? in
            if path.up == 0, path.steps.count == 1, case .child(let name) = path.steps[0] { name } else { nil }
        }
        return AdapterDescription(
            id: id,
            title: title,
            version: version,
            fingerprint: fingerprint,
            jurisdiction: jurisdiction,
            isEmergencyClass: isEmergency,
            inputs: inputDescriptions,
            headerNames: Set(names + aliases.flatMap(\.spellings)),
            emits: emits,
            layout: layout
        )
    }

    /// The ways the feed comes, as framers and decoders take them.
    package var inputDescriptions: [InputDescription] {
        var patterns: [String] = []
        for pattern in emits.compactMap(\.columns?.pattern) where !patterns.contains(pattern) {
            patterns.append(pattern)
        }
        return inputs.map { input in
            var description = input.description
            if description.format == .csv { description.columns = patterns }
            return description
        }
    }
}
