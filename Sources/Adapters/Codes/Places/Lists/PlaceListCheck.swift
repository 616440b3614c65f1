import Contracts

/// Checks a list as a whole: against itself, and against what Setu carries.
///
/// A list of one register given out as another's would put every record in the wrong place, so what is known is compared.
struct PlaceListCheck {
    private(set) var problems: [Diagnostic] = []
    private let list: PlaceList
    private let file: String
    private let carried: PlaceRegister

    init(_ list: PlaceList, file: String, hasVintage: Bool) {
        self.list = list
        self.file = file
        let day = PlaceEdition.day(list.date)
        let isBefore = day < PlaceRegister.vietnameseReform
        carried = list.system == .gsoVietNam ? PlaceRegister.vietNam[isBefore ? 0 : 1] : .india
        checkDate(hasVintage: hasVintage, isBefore: isBefore)
        if problems.isEmpty { checkRows() }
    }

    private mutating func checkDate(hasVintage: Bool, isBefore: Bool) {
        if !Self.isDate(list.date) {
            report(.vintage, 1, "a day is written yyyy-MM-dd, such as 2025-07-01")
        } else if list.system == .iso3166 {
            report(.system, 1, "ISO 3166-2 is carried by Setu; LGD, CENSUS2011 and GSO_VN are imported")
        } else if list.system == .gsoVietNam, !hasVintage {
            report(.vintage, 1, "codes of Viet Nam were used again: say with --vintage on which day they hold")
        } else if list.system == .gsoVietNam, !isBefore,
            let row = list.rows.first(where: { $0.key.level == .district })
        {
            report(.vintage, row.line, "there are no districts since 2025-07-01: the list is older than its vintage")
        }
    }

    private mutating func checkRows() {
        var seen: [PlaceListRow.Key: PlaceListRow] = [:]
        for row in list.rows {
            if let before = seen[row.key] {
                compare(row, before)
                continue
            }
            seen[row.key] = row
            if let parent = row.parent, seen[parent] == nil {
                report(.parent, row.line, "the \(row.key.level.word) lies in no \(parent.level.word) of the list")
            }
            compareCarried(row)
        }
        for row in list.rows where row.name.isEmpty && carriedUnit(row.key) == nil && seen[row.key] == row {
            if row.key.level == .state {
                report(.name, row.line, "the state \(row.key.number) has no name here and is not known")
            }
        }
    }

    private mutating func compare(_ row: PlaceListRow, _ before: PlaceListRow) {
        let isSameName = row.name.isEmpty || before.name.isEmpty || Self.key(row.name) == Self.key(before.name)
        guard row.parent != before.parent || !isSameName else { return }
        let what = row.parent != before.parent ? "lies elsewhere" : "has another name"
        report(.duplicate, row.line, "the \(row.key.level.word) \(row.key.number) \(what) in line \(before.line)")
    }

    private mutating func compareCarried(_ row: PlaceListRow) {
        guard let unit = carriedUnit(row.key) else {
            if list.system == .gsoVietNam, row.key.level == .state {
                report(.contradiction, row.line, "there is no province \(row.key.number) on \(list.date)")
            }
            return
        }
        let place = carried.units[unit]
        if let parent = row.parent, carriedUnit(parent) != place.parent {
            let known = place.parent.map { carried.units[$0].name } ?? ""
            return report(
                .contradiction,
                row.line,
                "the \(row.key.level.word) \(row.key.number) of \(list.system.rawValue) lies in \(known): the codes are of another register"
            )
        }
        guard !row.name.isEmpty else { return }
        // A province can become a city and keep its name.
        let name = list.system == .gsoVietNam ? VietnameseUnitKind.split(row.name).name : row.name
        let match = NameBytes(name).withBytes { carried.match($0, place.level, in: place.parent, writesMarks: true) }
        let isOther = match.index.map { $0 != unit } ?? (list.system == .gsoVietNam && place.level == .state)
        if isOther {
            report(
                .contradiction,
                row.line,
                "the \(row.key.level.word) \(row.key.number) of \(list.system.rawValue) is \(place.name): the codes are of another register or day"
            )
        }
    }

    private func carriedUnit(_ key: PlaceListRow.Key) -> Int? {
        carried.unit(key.number, in: list.system, key.level)
    }

    private mutating func report(_ problem: PlaceListProblem, _ line: Int, _ message: String) {
        let location = SourceLocation(file: file, line: line, column: 1)
        problems.append(Diagnostic(code: problem.rawValue, location: location, message: message))
    }

    private static func key(_ name: String) -> [UInt8] { PlaceKey.bytes(of: name, as: .loose) }

    /// Whether some text is a day that exists, `yyyy-MM-dd`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        return CivilDate(year: year, month: month, day: day) != nil
    }
}
