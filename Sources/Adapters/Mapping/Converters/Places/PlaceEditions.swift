import Contracts

/// The editions a line chooses from, each with its resolver: one, or those of the times before and after the reform.
struct PlaceEditions: Sendable {
    /// An edition and what finds places in it.
    struct Choice: Sendable {
        var edition: PlaceEdition
        var resolver: PlaceResolver
    }

    private let choices: [Choice]

    /// Takes the editions by day; `nil` if `within` is no state of all of them.
    init?(_ editions: [PlaceEdition], within: String?) {
        choices = editions.compactMap { edition in
            let others = editions.filter { $0.isBeforeReform != edition.isBeforeReform }.map(\.register)
            return PlaceResolver(edition.register, within: within, others: others)
                .map { Choice(edition: edition, resolver: $0) }
        }
        if choices.count < editions.count || choices.isEmpty { return nil }
    }

    /// The edition of a day, `yyyyMMdd`: of its side of the reform the last that is not later, else the first.
    func on(_ day: Int) -> Choice {
        let isBefore = day < PlaceRegister.vietnameseReform
        var chosen: Choice?
        for choice in choices where choice.edition.isBeforeReform == isBefore {
            if chosen == nil || choice.edition.day <= day { chosen = choice }
        }
        return chosen ?? choices[0]
    }

    /// The only edition of a country whose codes are never used again.
    var only: Choice? { choices.count == 1 && choices[0].edition.day == 0 ? choices[0] : nil }
}
