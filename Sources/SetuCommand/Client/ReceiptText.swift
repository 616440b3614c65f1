import Formats

/// A receipt as a person reads it: its state, the fates of its records, and the rows to mend.
struct ReceiptText {
    private let receipt: JSONValue

    /// Takes a receipt as a gateway gives it.
    init(_ receipt: JSONValue) {
        self.receipt = receipt
    }

    /// The lines.
    var lines: [String] {
        var lines = ["\(receipt["id"]?.stringValue ?? "") \(receipt["state"]?.stringValue ?? "")"]
        for fate in receipt["records"]?.objectValue ?? [] where fate.value.integerValue != 0 {
            lines.append("  \(fate.name): \(fate.value.text)")
        }
        for row in receipt["rejections"]?.arrayValue ?? [] {
            let sentence = row["sentence"]?.stringValue ?? row["expectation"]?.stringValue ?? ""
            lines.append("  line \(row["line"]?.text ?? "?"): \(row["code"]?.stringValue ?? ""): \(sentence)")
        }
        if let omitted = receipt["rejectionsOmitted"]?.integerValue, omitted > 0 {
            lines.append("  and \(counted(omitted, "rejection")) more")
        }
        return lines
    }
}
