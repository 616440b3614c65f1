import Contracts
import Formats

extension AdapterDescription {
    /// The formats it reads, each once.
    var formats: String {
        InputFormat.allCases.filter { format in inputs.contains { $0.format == format } }.map(\.rawValue).joined(
            separator: " "
        )
    }
}
