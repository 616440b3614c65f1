/// How the numbers of Viet Nam changed in 2017 and 2018.
///
/// In 2017 area codes became `02…` (decision 2036/QĐ-BTTTT of 2016), in 2018 mobile numbers of eleven digits became numbers
/// of ten. An old number is rewritten only where no number of today looks like it: `08 3822 1234` may be an old landline of
/// Ho Chi Minh City and is a mobile number today, so it stays.
enum VietnameseNumbering {
    /// The number of today, without its 0.
    static func today(_ national: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let digits = Array(national)
        // Mobile numbers had ten digits behind the 0.
        if digits.count == 10, let new = replacement(digits, mobile, length: 3) { return new }
        if digits.count == 10, let new = replacement(digits, areas, length: 3) { return new }
        if digits.count == 9, let new = replacement(digits, areas, length: 2) { return new }
        if digits.count == 9, let new = replacement(digits, areas, length: 1) { return new }
        return digits
    }

    private static func replacement(_ digits: [UInt8], _ codes: [String: String], length: Int) -> [UInt8]? {
        let old = String(decoding: digits.prefix(length), as: UTF8.self)
        return codes[old].map { Array($0.utf8) + digits.dropFirst(length) }
    }

    /// Old prefix to new, without the 0.
    private static let mobile = [
        "120": "70", "121": "79", "122": "77", "126": "76", "128": "78",
        "123": "83", "124": "84", "125": "85", "127": "81", "129": "82",
        "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
        "186": "56", "188": "58", "199": "59",
    ]

    /// Old area code to new, without the 0; codes of one or two digits that begin mobile numbers now are not here.
    private static let areas = [
        "4": "24",
        "20": "214", "22": "212", "25": "205", "26": "206", "27": "207", "29": "216",
        "30": "229", "31": "225", "53": "233", "54": "234", "57": "257",
        "60": "260", "61": "251", "62": "252", "63": "263", "64": "254", "66": "276", "67": "277", "68": "259",
        "72": "272", "73": "273", "74": "294", "75": "275",
        "230": "215", "231": "213", "240": "204", "241": "222", "280": "208", "281": "209",
        "320": "220", "321": "221", "350": "228", "351": "226",
        "500": "262", "501": "261", "510": "235", "511": "236",
        "650": "274", "651": "271", "710": "292", "711": "293", "780": "290", "781": "291",
    ]
}
