/// Finds which element of an XML text is a record.
enum XMLRecordsFinder {
    /// Where the records are.
    struct Place {
        /// As a table writes it, `/tc:Children/tc:Child`; `nil` where they are the children of the root.
        var path: String?
        /// The prefixes of the path and of the names inside, and what they stand for.
        var namespaces: [String: String]
        /// The names above the records, and the record's own.
        var surroundings: [String]
    }

    /// Finds them; `nil` where no element holds others.
    static func find(in text: String) -> Place? {
        let survey = XMLSurvey(text)
        guard let path = record(of: survey) else { return nil }
        let isDirect = path.count == 2 && survey.childrenOfRoot == 1
        return Place(
            path: isDirect ? nil : "/" + path.map { survey.written($0) }.joined(separator: "/"),
            namespaces: survey.namespaces,
            surroundings: path
        )
    }

    /// The outermost element that stands several times beside itself and holds most fields; else the outermost that holds
    /// fields at all.
    private static func record(of survey: XMLSurvey) -> [String]? {
        let total = survey.elements.values.reduce(0) { $0 + $1.leaves }
        let repeated = survey.elements.filter {
            $0.value.mostBesideEachOther > 1 && $0.value.leavesInside >= 2 * $0.value.count
        }
        let best = repeated.max {
            ($0.value.leavesInside, -$0.key.count, $1.key.joined()) < (
                $1.value.leavesInside, -$1.key.count, $0.key.joined()
            )
        }
        if let best, best.value.leavesInside * 2 > total { return best.key }
        let holders = survey.elements.filter { $0.value.leavesDirectly >= 2 }
        return holders.min { ($0.key.count, -$0.value.leavesInside) < ($1.key.count, -$1.value.leavesInside) }?.key
            ?? best?.key
    }
}
