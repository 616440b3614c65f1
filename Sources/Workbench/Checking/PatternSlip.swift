import Adapters

/// The pattern of a line that does not read the dates of the samples, and the one that would.
struct PatternSlip {
    /// Where the wrong pattern stands.
    let location: SourceLocation
    /// What would read them.
    let right: String
    /// Whether the day and the month changed places in it.
    let isTurned: Bool

    /// `nil` where the line has what its dates need, or nobody can tell.
    init?(_ line: MappingLine, emit: Int, _ table: MappingTable, _ evidence: SampleEvidence) {
        let arguments = line.expression.calls.flatMap(\.arguments)
        let written = Set(arguments.flatMap { Self.variants(of: $0.value.literal) })
        for use in line.expression.sourceUses(emit: emit) {
            guard let seen = evidence.values[table.evidenceField(of: use)], let dates = DateEvidence(seen.sorted()),
                dates.others == 0, dates.order != .contradictory
            else { continue }
            let patterns = dates.patterns(dayFirst: dates.order != .monthFirst)
            let lacking = patterns.filter { !written.contains(Self.narrow($0)) }
            guard !lacking.isEmpty else { return nil }
            for argument in arguments {
                let variants = Self.variants(of: argument.value.literal)
                guard let pattern = lacking.first(where: { variants.contains(Self.turned(Self.narrow($0))) }) else {
                    continue
                }
                location = argument.value.location
                // Where the whole has optional parts, those keep their places.
                right = variants.count > 1 ? Self.turned(argument.value.literal) : pattern
                isTurned = true
                return
            }
            let own = arguments.filter { $0.label == nil || $0.label == "format" }
                .filter { $0.value.literal.contains("yy") || $0.value.literal == "iso" }
            guard own.count == 1, lacking.count == patterns.count else { return nil }
            location = own[0].value.location
            right = patterns.joined(separator: own[0].label.map { ", \($0): " } ?? ", ")
            isTurned = false
            return
        }
        return nil
    }

    /// A pattern with each of its optional parts and without, in its narrowest form.
    private static func variants(of pattern: String) -> Set<String> {
        guard let open = pattern.lastIndex(of: "["), let close = pattern[open...].firstIndex(of: "]") else {
            return [narrow(pattern)]
        }
        let (before, after) = (pattern[..<open], pattern[pattern.index(after: close)...])
        return variants(of: String(before + after))
            .union(variants(of: String(before + pattern[pattern.index(after: open)..<close] + after)))
    }

    /// `dd/MM/yyyy` as `d/M/yyyy`, which reads both.
    private static func narrow(_ pattern: String) -> String {
        pattern.replacing("dd", with: "d").replacing("MMM", with: "\u{1}").replacing("MM", with: "M")
            .replacing("\u{1}", with: "MMM").replacing("HH", with: "H").replacing("hh", with: "h")
    }

    /// The same with day and month changed.
    private static func turned(_ pattern: String) -> String {
        String(pattern.map { $0 == "d" ? "M" : $0 == "M" ? "d" : $0 })
    }
}
