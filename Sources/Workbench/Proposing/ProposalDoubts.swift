/// Makes questions of what name and values alone do not settle.
enum ProposalDoubts {
    /// What stands at the same place in every type that is about a child.
    private static let common = [
        "child.names", "child.birthDate", "child.sex", "child.age", "child.languages", "child.id",
    ]

    /// Where it is not certain what each record is, only who the child is and how the record is known is.
    ///
    /// `rivals` are the homes the fields have in the types that are nearly as likely: what is the same in all is sure.
    static func raise(_ fields: inout [FieldProposal], of type: String, isUncertain: Bool, rivals: [[String?]]) {
        let hasPerson = fields.contains { field in
            let target = field.target ?? ""
            let says = target.hasPrefix("child.names") || target == "child.birthDate" || target == "child.id"
            return says && (field.verdict == .sure || field.verdict == .likely)
        }
        for index in fields.indices where fields[index].verdict == .sure {
            let target = fields[index].target ?? ""
            if target == "id" || target == "version" { continue }
            if common.contains(where: { target.hasPrefix($0) }) {
                guard !hasPerson else { continue }
                doubt(&fields[index], "no field names a child: whose is it?")
            } else if isUncertain, rivals.isEmpty || rivals.contains(where: { $0[index] != target }) {
                doubt(&fields[index], "if each record is a \(type)")
            }
        }
    }

    /// A date whose own values could all be read both ways is asked about, whatever other fields prove.
    static func askOrder(_ fields: inout [FieldProposal], _ order: DateOrder) {
        guard !order.isSaid else { return }
        for index in fields.indices where fields[index].verdict == .sure {
            guard let dates = fields[index].field.dates, dates.order == .unproven || dates.order == .contradictory
            else {
                continue
            }
            doubt(&fields[index], "day or month first?")
        }
    }

    private static func doubt(_ field: inout FieldProposal, _ why: String) {
        field.verdict = .likely
        field.reason += (field.reason.isEmpty ? "" : "; ") + why
    }
}
