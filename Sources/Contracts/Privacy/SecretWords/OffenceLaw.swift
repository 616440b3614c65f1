/// A law with sections that name a sexual offence, whoever the victim is.
///
/// Kidnapping and elopement (IPC 363, 366, 366A; BNS 87, 96, 137) are not among them: half of all missing girls are
/// reported so, and a report without its place finds nobody.
struct OffenceLaw {
    /// What it is called, each name as words that all stand in the text.
    var names: [[String]]
    /// Sections, their letters left out: `376` is also 376A and 376(2).
    var sections: Set<String>

    init(_ names: [String], _ sections: [Int]) {
        self.names = names.map { SpokenParts(of: $0).inOrder }
        self.sections = Set(sections.map(String.init))
    }

    static let all = [
        // Indian Penal Code 1860.
        OffenceLaw(
            [
                "IPC", "penal code", "भादवि", "भादंवि", "भादसं", "भादंसं", "दंड संहिता", "दण्ड संहिता", "आईपीसी",
            ],
            [354, 372, 373, 375, 376, 377]
        ),
        // Bharatiya Nyaya Sanhita 2023.
        OffenceLaw(
            ["BNS", "nyaya sanhita", "न्याय संहिता", "भान्यासं", "बीएनएस"],
            Array(63...71) + Array(74...78) + [98, 99]
        ),
        // Information Technology Act 2000.
        OffenceLaw(["IT", "information technology", "आईटी"], [67]),
        // Viet Nam's Penal Code 2015.
        OffenceLaw(["điều", "BLHS", "bộ luật hình sự"], Array(141...147)),
    ]
}
