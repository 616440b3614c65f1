import ContractsTesting

extension SeededGenerator {
    /// One of some texts.
    mutating func pick(_ choices: [String]) -> String {
        choices.isEmpty ? "" : choices[Int.random(in: 0..<choices.count, using: &self)]
    }

    /// A number in a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }
}
