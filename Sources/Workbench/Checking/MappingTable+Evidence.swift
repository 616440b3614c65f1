import Adapters
import Formats

extension MappingTable {
    /// The source as ``SampleEvidence`` names it.
    func evidenceField(of use: SourceUse) -> SampleEvidence.Field {
        let rows = rows(of: use)
        let path = rows == nil ? recordPath(of: use) : use.path
        return SampleEvidence.Field(path: path.description, rows: SampleEvidence.name(rows))
    }
}
