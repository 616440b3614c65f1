/// Which columns of a list hold what, by the names in its header.
struct PlaceListColumns {
    /// What a column can hold.
    enum Content: Hashable {
        case code(PlaceLevel)
        case name(PlaceLevel)
        /// A name of the smallest unit, in another language.
        case otherName
        case census2011
    }

    private let columns: [Content: Int]
    private let otherNames: [Int]

    /// Finds the columns; `nil` if a row is no header of a list.
    init?(_ header: [String]) {
        var columns: [Content: Int] = [:]
        var otherNames: [Int] = []
        for (index, cell) in header.enumerated() {
            let key = String(decoding: PlaceKey.bytes(of: cell, as: .loose), as: UTF8.self)
            guard let content = Self.contents[key] else { continue }
            if content == .otherName || columns[content] != nil, content != .census2011 {
                otherNames.append(index)
            } else {
                columns[content] = index
            }
        }
        guard let smallest = PlaceLevel.allCases.last(where: { columns[.code($0)] != nil }),
            columns[.name(smallest)] != nil
        else { return nil }
        self.columns = columns
        self.otherNames = otherNames
    }

    /// The smallest level with a column of codes.
    var smallest: PlaceLevel { PlaceLevel.allCases.last { has(.code($0)) } ?? .state }

    /// Whether there is a column.
    func has(_ content: Content) -> Bool { columns[content] != nil }

    /// A row's text in a column; empty where the row is shorter.
    func text(_ content: Content, in row: [String]) -> String {
        guard let index = columns[content], index < row.count else { return "" }
        return row[index]
    }

    /// A row's names in other languages.
    func otherNames(in row: [String]) -> [String] {
        otherNames.compactMap { $0 < row.count && !row[$0].isEmpty ? row[$0] : nil }
    }

    /// The register that columns of these names are of; `nil`: they leave it open.
    static func system(of header: [String]) -> PlaceCodeSystem? {
        let keys = header.map { String(decoding: PlaceKey.bytes(of: $0, as: .loose), as: UTF8.self) }
        if keys.contains(where: { $0.contains("lgd") || $0.hasPrefix("census2011") }) { return .lgd }
        if keys.contains(where: { ["matp", "matinh", "maqh", "mapx", "maxa"].contains($0) }) { return .gsoVietNam }
        return nil
    }

    /// By the header in letters and digits alone, without marks.
    private static let contents: [String: Content] = {
        let names: [(Content, [String])] = [
            (
                .code(.state),
                [
                    "statecode", "statelgdcode", "lgdstatecode", "stcode", "provincecode", "matp", "matinh",
                    "matinhthanhpho", "matinhtp",
                ]
            ),
            (
                .name(.state),
                [
                    "statename", "statenameinenglish", "state", "stateut", "province", "provincename", "tinhthanhpho",
                    "tentinh", "tinh", "tinhtp", "tentinhthanhpho",
                ]
            ),
            (
                .code(.district),
                ["districtcode", "districtlgdcode", "lgddistrictcode", "dtcode", "maqh", "maquanhuyen", "mahuyen"]
            ),
            (
                .name(.district),
                ["districtname", "districtnameinenglish", "district", "quanhuyen", "tenquanhuyen", "huyen"]
            ),
            (
                .code(.local),
                [
                    "subdistrictcode", "subdistrictlgdcode", "lgdsubdistrictcode", "wardcode", "communecode", "mapx",
                    "maphuongxa", "maxa", "maxaphuong",
                ]
            ),
            (
                .name(.local),
                [
                    "subdistrictname", "subdistrictnameinenglish", "subdistrict", "wardname", "communename", "phuongxa",
                    "tenphuongxa", "xaphuong", "xa",
                ]
            ),
            (
                .otherName,
                [
                    "statenameinlocal", "statenameinlocallanguage", "districtnameinlocal",
                    "districtnameinlocallanguage", "subdistrictnameinlocal", "subdistrictnameinlocallanguage",
                    "tentienganh", "englishname", "nameen",
                ]
            ), (.census2011, ["census2011code", "census2011"]),
        ]
        return Dictionary(names.flatMap { content, keys in keys.map { ($0, content) } }, uniquingKeysWith: { $1 })
    }()
}
