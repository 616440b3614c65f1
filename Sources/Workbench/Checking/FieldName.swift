import Formats
import Text

/// The field that a name of a table most likely means.
enum FieldName {
    /// The nearest field of the samples.
    ///
    /// First one that differs in capitals, spaces or signs alone, then one nearly like it that nobody reads, then one that is
    /// read elsewhere, if a single letter is off; of those the names the table uses go first.
    static func nearest(
        to name: String,
        unread: Set<String>,
        read: Set<String> = [],
        others: Set<String> = []
    ) -> String? {
        let key = FieldSpelling.key(of: name)
        for fields in [read, unread, others] {
            if let same = fields.sorted().first(where: { $0 != name && FieldSpelling.key(of: $0) == key }) {
                return same
            }
        }
        if let near = NearestName.of(name, among: unread.sorted()) { return near }
        for fields in [read, others] where name.count >= 4 {
            guard let near = NearestName.of(name, among: fields.sorted()), near != name else { continue }
            let distance = EditDistance.between(Array(name.lowercased()), Array(near.lowercased()), swaps: true)
            if distance <= 1 { return near }
        }
        return nil
    }
}
