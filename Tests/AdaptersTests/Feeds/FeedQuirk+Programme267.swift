extension FeedQuirk {
    private static let feed = "vn.programme-267"

    /// Figures of Ha Noi's programme and plan.
    static let programme267 = [
        FeedQuirk(feed, "01-quarterly-report", "numerator: soTreDacBiet", "numerator: tongSoTreEm"),
        FeedQuirk(feed, "02-the-same-report-as-xml", "  - {format: xml, records: /*/*}\n", ""),
        FeedQuirk(feed, "03-figures-of-the-news", "số dự án,P267", "số dự,P267", in: "codes/indicator.csv"),
        FeedQuirk(feed, "05-dots-group-and-commas-divide", "locale: vi-VN", "locale: hi-IN"),
        FeedQuirk(feed, "06-actual-target-and-baseline", "kind: const(baseline)", "kind: const(actual)"),
        FeedQuirk(
            feed,
            "06-actual-target-and-baseline",
            "firstOf(kyMucTieu, giaiDoan, ky,",
            "firstOf(ky, kyMucTieu, giaiDoan,"
        ),
        FeedQuirk(feed, "06-actual-target-and-baseline", ", for: TARGET)", ")"),
        FeedQuirk(feed, "07-kind-in-a-column-of-its-own", "mục tiêu,target", "mục tiêu,actual", in: "codes/kind.csv"),
        FeedQuirk(feed, "08-at-least-below-and-decrease", "≥,atLeast", "≥,moreThan", in: "codes/comparator.csv"),
        FeedQuirk(
            feed,
            "08-at-least-below-and-decrease",
            "trở lên,atLeast",
            "trở lên,none",
            in: "codes/comparator.csv"
        ),
        FeedQuirk(feed, "08-at-least-below-and-decrease", "decimal(signs: comparator, ", "decimal("),
        FeedQuirk(feed, "08-at-least-below-and-decrease", "giảm,decrease", "giảm,stable", in: "codes/trend.csv"),
        FeedQuirk(feed, "09-periods-as-people-write-them", "year, years, partOfYear", "year"),
        FeedQuirk(feed, "10-quarter-and-year-in-two-columns", "quarter: quy", "quarter: stt"),
        FeedQuirk(feed, "11-never-in-merged-units", "validOn: ky, ", ""),
        FeedQuirk(feed, "12-the-programme-and-its-five-projects", "breakdown.category: duAn", "breakdown.row: duAn"),
        FeedQuirk(
            feed,
            "12-the-programme-and-its-five-projects",
            "chuongTrinh, duAn, capBanHanh",
            "chuongTrinh, capBanHanh"
        ),
        FeedQuirk(
            feed,
            "13-whose-rate-it-is",
            "soTreDacBiet: present, soTreKhoKhan: absent",
            "soTreDacBiet: absent, soTreKhoKhan: absent"
        ),
        FeedQuirk(feed, "13-whose-rate-it-is", "id: soTreDacBiet", "id: tyLeDacBiet"),
        FeedQuirk(feed, "14-a-count-is-no-share", "percent: reject, ", ""),
        FeedQuirk(feed, "15-the-nation-and-the-city", "within: VN-HN, ", ""),
        FeedQuirk(feed, "15-the-nation-and-the-city", "place(areas: diaBan, version", "place(within: VN-HN, version"),
        FeedQuirk(feed, "16-labels-without-marks-in-windows-1258", "windows-1258, tcvn3]", "tcvn3]"),
        FeedQuirk(feed, "17-in-tcvn3", "windows-1258, tcvn3]", "windows-1258]"),
        FeedQuirk(feed, "18-titles-above-and-total-below", "^(Tổng( cộng| số)?|", "^("),
        FeedQuirk(feed, "19-period-of-the-enclosing-element", ", ../../@ky", ""),
        FeedQuirk(feed, "19-period-of-the-enclosing-element", "/*/DanhSach/*", "/*/Danh/*"),
        FeedQuirk(feed, "23-codes-of-the-statistics-office", "district: maQuanHuyen, ", ""),
    ]
}
