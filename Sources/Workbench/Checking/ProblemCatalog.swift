import Adapters

/// Every code that `setu adapter check` can tell, with its page.
package enum ProblemCatalog {
    /// All of them, by where they are found: the table's form, its code lists, its meaning, its samples.
    package static let all: [ProblemDescription] = form + lists + mapping + samples

    /// The codes there are; each has to be described.
    package static var codes: [String] {
        TableProblem.allCases.map(\.rawValue) + CodeListProblem.allCases.map(\.rawValue)
            + MappingProblem.allCases.map(\.rawValue) + FolderProblem.allCases.map(\.rawValue)
    }

    /// The description of a code.
    package static func problem(_ code: String) -> ProblemDescription? { all.first { $0.code == code } }
}
