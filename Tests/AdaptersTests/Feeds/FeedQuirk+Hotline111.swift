extension FeedQuirk {
    private static let feed = "vn.hotline-111"

    /// Calls to Viet Nam's child hotline.
    static let hotline111 = [
        FeedQuirk(feed, "01-sample", "Asia/Ho_Chi_Minh", "Asia/Kolkata"),
        FeedQuirk(feed, "02-labels-of-form-mau-01", "[Nguồn nhận thông tin, ", "["),
        FeedQuirk(feed, "02-labels-of-form-mau-01", "phongDoan, hoTenChaMe", "hoTenChaMe"),
        FeedQuirk(feed, "03-the-same-record-as-json", "nguoiCungCap/soDienThoai", "nguoiCungCap/fax"),
        FeedQuirk(feed, "04-the-same-record-in-tcvn3", "windows-1258, tcvn3]", "windows-1258]"),
        FeedQuirk(feed, "05-the-same-record-in-windows-1258", "windows-1258, tcvn3]", "tcvn3]"),
        FeedQuirk(feed, "06-labels-without-marks-in-tcvn3", "windows-1258, tcvn3]", "windows-1258]"),
        FeedQuirk(feed, "06-labels-without-marks-in-tcvn3", "\"H'h'm\", ", ""),
        FeedQuirk(feed, "07-labels-without-marks-in-windows-1258", "windows-1258, tcvn3]", "tcvn3]"),
        FeedQuirk(feed, "07-labels-without-marks-in-windows-1258", "\",\", tab]", "\",\"]"),
        FeedQuirk(feed, "08-family-name-first", "personName(order: familyFirst)", "personName(order: givenFirst)"),
        FeedQuirk(feed, "09-birth-date-or-estimated-age", "tuoi, treEm/tuoi, ngaySinhHoacTuoi)", "tuoi, treEm/tuoi)"),
        FeedQuirk(feed, "09-birth-date-or-estimated-age", ", age: years)", ")"),
        FeedQuirk(feed, "10-khong-biet-is-unknown", "code(sex, absent: unknown)", "code(channel, absent: unknown)"),
        FeedQuirk(feed, "11-date-and-time-make-one-instant", "time: thoiGian, ", ""),
        FeedQuirk(feed, "11-date-and-time-make-one-instant", "\"h 'giờ' m a\"", "\"h 'giờ' m\""),
        FeedQuirk(feed, "12-xa-huyen-tinh-in-one-cell", "areas: diaDiem", "landmark: diaDiem"),
        FeedQuirk(feed, "13-before-and-after-the-merger-of-2025", "validOn: ngay, ", ""),
        FeedQuirk(feed, "14-codes-by-the-day-of-the-record", "system: GSO_VN", "codeSystem: heThong"),
        FeedQuirk(feed, "15-sixteen-is-no-child", "jurisdiction: VN ", "jurisdiction: IN "),
        FeedQuirk(
            feed,
            "16-sexual-abuse-is-secret",
            "xâm hại tình dục,SEXUAL_ABUSE",
            "xâm hại tình dục,VIOLENCE",
            in: "codes/reason.csv"
        ),
        FeedQuirk(
            feed,
            "16-sexual-abuse-is-secret",
            "xâm hại tình dục,POCSO_VICTIM",
            "xâm hại tình dục,OTHER",
            in: "codes/concern-category.csv"
        ),
        FeedQuirk(feed, "17-what-is-urgent", "- is: U1", "- is: U3"),
        FeedQuirk(feed, "17-what-is-urgent", "- is: U2", "- is: U3"),
        FeedQuirk(feed, "17-what-is-urgent", "imminentDanger: khanCap", "language: khanCap"),
        FeedQuirk(feed, "18-no-counselling-carries-no-child", "im lặng, ", ""),
        FeedQuirk(feed, "18-no-counselling-carries-no-child", "nhầm số,", ""),
        FeedQuirk(feed, "19-telephone-numbers-of-their-time", "/soDienThoai) | phone", "/soDienThoai) | phone(IN)"),
        FeedQuirk(
            feed,
            "20-number-of-the-hotline-on-its-day",
            "2017-12-06,111",
            "2019-12-06,111",
            in: "codes/helpline-days.csv"
        ),
        FeedQuirk(feed, "20-number-of-the-hotline-on-its-day", "helpline: tongDai", "helpline: dauSo"),
        FeedQuirk(feed, "21-counselling-by-its-topic", "join(loaiVu, noiDungTuVan,", "join(loaiVu,"),
        FeedQuirk(
            feed,
            "21-counselling-by-its-topic",
            "quan hệ ứng xử,OTHER",
            "quan hệ ứng xử,FAMILY_RELATIONSHIPS",
            in: "codes/reason.csv"
        ),
        FeedQuirk(feed, "22-names-in-decomposed-unicode", "Họ và tên, ", ""),
        FeedQuirk(feed, "23-part-of-an-emergency-still-gets-out", "version: capNhat", "version: ngay"),
        FeedQuirk(feed, "24-one-call-a-line", "  - {format: ndjson}\n", ""),
        FeedQuirk(feed, "25-calls-in-an-envelope", "/danhSach[*]", "/ds[*]"),
        FeedQuirk(feed, "25-calls-in-an-envelope", "firstOf(hoTen, treEm/hoTen)", "hoTen"),
        FeedQuirk(
            feed,
            "26-channels-and-callers",
            "người khác báo,other",
            "người khác báo,phone",
            in: "codes/channel.csv"
        ),
        FeedQuirk(
            feed,
            "26-channels-and-callers",
            "bản thân trẻ,child",
            "bản thân trẻ,parent",
            in: "codes/reporter-role.csv"
        ),
        FeedQuirk(
            feed,
            "27-a-file-its-risk-and-its-state",
            "{maHoSo: present, mucDoNguyCo: present}",
            "{mauSo: present}"
        ),
        FeedQuirk(feed, "27-a-file-its-risk-and-its-state", "mucDoNguyCo | code(risk-level", "mucDo | code(risk-level"),
        FeedQuirk(feed, "28-a-record-updated-later", "version: capNhat", "version: ketThuc"),
        FeedQuirk(feed, "32-from-the-abc-fonts-without-capitals", "Họ và tên trẻ em, ", ""),
    ]
}
