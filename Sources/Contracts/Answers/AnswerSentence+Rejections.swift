extension AnswerSentence {
    /// The codes of rejections, for which one record is refused.
    static let rejections: [String: AnswerSentence] = values.merging(places) { $1 }.merging(people) { $1 }
        .merging(records) { $1 }.merging(programs) { $1 }

    private static let values: [String: AnswerSentence] = [
        "REQUIRED_MISSING": AnswerSentence(
            "{field}: there is no value, and one is required.",
            "{field}: कोई मान नहीं है, जबकि यह ज़रूरी है।",
            "{field}: chưa có giá trị, trong khi bắt buộc phải có."
        ),
        "NOT_A_SCALAR": AnswerSentence(
            "{field}: one value is needed here, not a list or a group of fields.",
            "{field}: यहाँ एक ही मान चाहिए, सूची या खानों का समूह नहीं।",
            "{field}: ở đây cần một giá trị, không phải một danh sách hay một nhóm trường."
        ),
        "CODE_UNMAPPED": AnswerSentence(
            "{field}: the value is not in the agreed list. Expected: {expectation}.",
            "{field}: यह मान तय सूची में नहीं है। अपेक्षित: {expectation}।",
            "{field}: giá trị không có trong danh mục đã thống nhất. Cần: {expectation}."
        ),
        "DATE_INVALID": AnswerSentence(
            "{field}: there is no such date, or it is written in another way. Expected: {expectation}.",
            "{field}: ऐसी कोई तारीख़ नहीं है, या वह दूसरे ढंग से लिखी है। अपेक्षित: {expectation}।",
            "{field}: không có ngày này, hoặc ngày được viết theo cách khác. Cần: {expectation}."
        ),
        "DATE_AMBIGUOUS": AnswerSentence(
            "{field}: day and month cannot be told apart. Expected: {expectation}.",
            "{field}: दिन और महीना अलग-अलग नहीं पहचाने जा सकते। अपेक्षित: {expectation}।",
            "{field}: không phân biệt được ngày và tháng. Cần: {expectation}."
        ),
        "DATE_FUTURE": AnswerSentence(
            "{field}: the date lies in the future.",
            "{field}: तारीख़ भविष्य की है।",
            "{field}: ngày này ở tương lai."
        ),
        "TIME_AMPM_CONFLICT": AnswerSentence(
            "{field}: the hour and AM or PM contradict each other.",
            "{field}: घंटा और AM/PM आपस में मेल नहीं खाते।",
            "{field}: giờ và AM/PM mâu thuẫn với nhau."
        ),
        "TIME_OF_CLOCK_CHANGE": AnswerSentence(
            "{field}: the clocks were changed then; they showed this time twice, or never.",
            "{field}: उस समय घड़ियाँ बदली गई थीं; यह समय दो बार आया, या आया ही नहीं।",
            "{field}: lúc đó đồng hồ được chỉnh lại; giờ này đến hai lần, hoặc không hề có."
        ),
        "NUMBER_INVALID": AnswerSentence(
            "{field}: this is not a number. Expected: {expectation}.",
            "{field}: यह संख्या नहीं है। अपेक्षित: {expectation}।",
            "{field}: đây không phải là số. Cần: {expectation}."
        ),
        "NUMBER_LOCALE_AMBIGUOUS": AnswerSentence(
            "{field}: it cannot be told whether the mark parts thousands or decimals. Expected: {expectation}.",
            "{field}: यह साफ़ नहीं कि चिह्न हज़ार अलग करता है या दशमलव। अपेक्षित: {expectation}।",
            "{field}: không rõ dấu này ngăn cách hàng nghìn hay phần thập phân. Cần: {expectation}."
        ),
        "OUT_OF_RANGE": AnswerSentence(
            "{field}: the value is too small or too large. Expected: {expectation}.",
            "{field}: मान बहुत छोटा या बहुत बड़ा है। अपेक्षित: {expectation}।",
            "{field}: giá trị quá nhỏ hoặc quá lớn. Cần: {expectation}."
        ),
        "BOOLEAN_INVALID": AnswerSentence(
            "{field}: this is neither yes nor no. Expected: {expectation}.",
            "{field}: यह न हाँ है, न नहीं। अपेक्षित: {expectation}।",
            "{field}: đây không phải là có hay không. Cần: {expectation}."
        ),
        "TEXT_TOO_LONG": AnswerSentence(
            "{field}: the text is too long. Expected: {expectation}.",
            "{field}: पाठ बहुत लंबा है। अपेक्षित: {expectation}।",
            "{field}: văn bản quá dài. Cần: {expectation}."
        ),
        "PATTERN_MISMATCH": AnswerSentence(
            "{field}: the value has not the agreed form. Expected: {expectation}.",
            "{field}: मान तय रूप में नहीं है। अपेक्षित: {expectation}।",
            "{field}: giá trị không đúng dạng đã thống nhất. Cần: {expectation}."
        ),
        "ENC_LEGACY_FONT": AnswerSentence(
            "{field}: the text seems typed for an old font and cannot be read with certainty.",
            "{field}: पाठ पुराने फ़ॉन्ट (जैसे कृति देव) में लिखा लगता है और निश्चित रूप से नहीं पढ़ा जा सकता।",
            "{field}: văn bản có vẻ được gõ bằng phông chữ cũ và không đọc chắc chắn được."
        ),
        "ENC_MOJIBAKE": AnswerSentence(
            "{field}: characters of the text are garbled.",
            "{field}: पाठ के अक्षर बिगड़े हुए हैं।",
            "{field}: văn bản bị lỗi ký tự."
        ),
        "CALENDAR_SUSPECT": AnswerSentence(
            "{field}: the year seems to be of another calendar.",
            "{field}: वर्ष किसी दूसरे पंचांग का लगता है।",
            "{field}: năm này có vẻ theo lịch khác."
        ),
    ]

    private static let places: [String: AnswerSentence] = [
        "PLACE_UNRESOLVED": AnswerSentence(
            "{field}: this place is not in the official list. Expected: {expectation}.",
            "{field}: यह स्थान आधिकारिक सूची में नहीं मिला। अपेक्षित: {expectation}।",
            "{field}: không tìm thấy địa danh này trong danh mục chính thức. Cần: {expectation}."
        ),
        "PLACE_AMBIGUOUS": AnswerSentence(
            "{field}: more than one place has this name; name what it lies in too.",
            "{field}: इस नाम के एक से अधिक स्थान हैं; ज़िला या राज्य भी लिखें।",
            "{field}: có nhiều nơi cùng tên này; hãy ghi thêm huyện hoặc tỉnh."
        ),
        "PLACE_CONTRADICTION": AnswerSentence(
            "{field}: name and code mean different places.",
            "{field}: नाम और कोड अलग-अलग स्थान बताते हैं।",
            "{field}: tên và mã chỉ hai nơi khác nhau."
        ),
        "ADMIN_CODE_STALE": AnswerSentence(
            "{field}: this code of a place is no longer in use.",
            "{field}: स्थान का यह कोड अब चलन में नहीं है।",
            "{field}: mã địa danh này không còn được dùng."
        ),
        "DISTRICT_CODE_SYSTEM_MISSING": AnswerSentence(
            "{field}: it is not said which list this code is of. Expected: {expectation}.",
            "{field}: यह नहीं बताया गया कि कोड किस सूची का है। अपेक्षित: {expectation}।",
            "{field}: chưa cho biết mã này thuộc danh mục nào. Cần: {expectation}."
        ),
        "COORDINATES_INVALID": AnswerSentence(
            "{field}: these are not the coordinates of a place. Expected: {expectation}.",
            "{field}: ये किसी स्थान के निर्देशांक नहीं हैं। अपेक्षित: {expectation}।",
            "{field}: đây không phải là tọa độ của một nơi. Cần: {expectation}."
        ),
    ]

    private static let people: [String: AnswerSentence] = [
        "AGE_INVALID": AnswerSentence(
            "{field}: this cannot be read as an age. Expected: {expectation}.",
            "{field}: इसे आयु के रूप में नहीं पढ़ा जा सकता। अपेक्षित: {expectation}।",
            "{field}: không đọc được thành tuổi. Cần: {expectation}."
        ),
        "AGE_OUT_OF_JURISDICTION": AnswerSentence(
            "{field}: at this age a person is not a child under the law.",
            "{field}: इस आयु का व्यक्ति क़ानून के अनुसार बच्चा नहीं है।",
            "{field}: ở tuổi này, người đó không phải là trẻ em theo luật."
        ),
        "AGE_DOB_MISMATCH": AnswerSentence(
            "{field}: age and date of birth contradict each other.",
            "{field}: आयु और जन्म तिथि आपस में मेल नहीं खाते।",
            "{field}: tuổi và ngày sinh mâu thuẫn với nhau."
        ),
        "DOB_PLACEHOLDER": AnswerSentence(
            "{field}: this date of birth looks like a stand-in, as 1 January does.",
            "{field}: यह जन्म तिथि केवल खाना भरने के लिए लिखी लगती है, जैसे 1 जनवरी।",
            "{field}: ngày sinh này có vẻ chỉ được điền tạm, như ngày 1 tháng 1."
        ),
        "PHONE_INVALID": AnswerSentence(
            "{field}: this is not a telephone number. Expected: {expectation}.",
            "{field}: यह फ़ोन नंबर नहीं है। अपेक्षित: {expectation}।",
            "{field}: đây không phải là số điện thoại. Cần: {expectation}."
        ),
        "NAME_MISSING": AnswerSentence(
            "{field}: there is no name.",
            "{field}: नाम नहीं है।",
            "{field}: chưa có tên."
        ),
        "NAME_INITIALS_ONLY": AnswerSentence(
            "{field}: the name holds initials only.",
            "{field}: नाम में केवल आद्याक्षर हैं।",
            "{field}: tên chỉ có các chữ cái đầu."
        ),
        "PII_AADHAAR_FOUND": AnswerSentence(
            "{field}: an Aadhaar number stands here; it may not be sent.",
            "{field}: यहाँ आधार संख्या लिखी है; इसे भेजना मना है।",
            "{field}: ở đây có số Aadhaar; không được gửi số này."
        ),
        "URGENCY_UNREADABLE": AnswerSentence(
            "{field}: it cannot be read how urgent the record is.",
            "{field}: यह नहीं पढ़ा जा सका कि मामला कितना तात्कालिक है।",
            "{field}: không đọc được mức độ khẩn cấp của bản ghi."
        ),
        "OFFENCE_DETAIL_IN_CITIZEN_FEED": AnswerSentence(
            "{field}: a citizen's report may not hold details of an offence.",
            "{field}: नागरिक की सूचना में अपराध का ब्योरा नहीं होना चाहिए।",
            "{field}: tin báo của người dân không được chứa chi tiết về vụ phạm tội."
        ),
        "SECRET_CATEGORY_IN_OPEN_FEED": AnswerSentence(
            "{field}: this category is secret and may not come by this feed.",
            "{field}: यह श्रेणी गोपनीय है और इस फ़ीड से नहीं भेजी जा सकती।",
            "{field}: loại này là bí mật và không được gửi qua nguồn này."
        ),
    ]

    private static let programs: [String: AnswerSentence] = [
        "ADAPTER_UNAVAILABLE": AnswerSentence(
            "The record is kept, but the program that reads this feed is not running. Nothing has to be sent again.",
            "अभिलेख सुरक्षित है, पर इस फ़ीड को पढ़ने वाला प्रोग्राम नहीं चल रहा। कुछ भी दोबारा भेजने की ज़रूरत नहीं।",
            "Bản ghi đã được giữ, nhưng chương trình đọc nguồn này không chạy. Không cần gửi lại."
        ),
        "ADAPTER_CRASHED": AnswerSentence(
            "The record is kept, but the program that reads this feed failed at it. Nothing has to be sent again.",
            "अभिलेख सुरक्षित है, पर इस फ़ीड को पढ़ने वाला प्रोग्राम इस पर रुक गया। कुछ भी दोबारा भेजने की ज़रूरत नहीं।",
            "Bản ghi đã được giữ, nhưng chương trình đọc nguồn này bị lỗi ở bản ghi này. Không cần gửi lại."
        ),
        "ADAPTER_TIMEOUT": AnswerSentence(
            "The record is kept, but the program that reads this feed took too long. Nothing has to be sent again.",
            "अभिलेख सुरक्षित है, पर इस फ़ीड को पढ़ने वाले प्रोग्राम ने बहुत समय लिया। कुछ भी दोबारा भेजने की ज़रूरत नहीं।",
            "Bản ghi đã được giữ, nhưng chương trình đọc nguồn này mất quá nhiều thời gian. Không cần gửi lại."
        ),
        "ADAPTER_PROTOCOL": AnswerSentence(
            "The record is kept, but the program that reads this feed gave a wrong answer. Nothing has to be sent again.",
            "अभिलेख सुरक्षित है, पर इस फ़ीड को पढ़ने वाले प्रोग्राम का उत्तर ग़लत था। कुछ भी दोबारा भेजने की ज़रूरत नहीं।",
            "Bản ghi đã được giữ, nhưng chương trình đọc nguồn này trả lời sai. Không cần gửi lại."
        ),
        "ADAPTER_CODE_WITHHELD": AnswerSentence(
            "{field}: not accepted. The reason is not shown, because it would repeat what stands in the record.",
            "{field}: स्वीकार नहीं हुआ। कारण नहीं दिखाया जाता, क्योंकि वह अभिलेख की बात दोहराता।",
            "{field}: không được nhận. Lý do không được nêu vì sẽ lặp lại nội dung của bản ghi."
        ),
    ]

    private static let records: [String: AnswerSentence] = [
        "NO_RULE": AnswerSentence(
            "The record is none that this feed knows what to do with.",
            "इस फ़ीड का कोई नियम इस अभिलेख पर लागू नहीं होता।",
            "Không có quy tắc nào của nguồn này áp dụng cho bản ghi."
        ),
        "ID_MISSING": AnswerSentence(
            "{field}: nothing says which record this is. Expected: {expectation}.",
            "{field}: यह नहीं पता चलता कि अभिलेख कौन-सा है। अपेक्षित: {expectation}।",
            "{field}: không có gì cho biết đây là bản ghi nào. Cần: {expectation}."
        ),
        "VERSION_INVALID": AnswerSentence(
            "{field}: the record's version or time of change cannot be read.",
            "{field}: अभिलेख का संस्करण या बदलने का समय नहीं पढ़ा जा सका।",
            "{field}: không đọc được phiên bản hoặc thời điểm thay đổi của bản ghi."
        ),
        "KEY_CONFLICT": AnswerSentence(
            "The same record stands twice in this delivery, with different content.",
            "एक ही अभिलेख इस खेप में दो बार, अलग-अलग बातों के साथ है।",
            "Cùng một bản ghi xuất hiện hai lần trong lần gửi này với nội dung khác nhau."
        ),
        "JSON_DUPLICATE_KEY": AnswerSentence(
            "{field}: the field stands twice in the record.",
            "{field}: यह खाना अभिलेख में दो बार है।",
            "{field}: trường này xuất hiện hai lần trong bản ghi."
        ),
        "CSV_RAGGED": AnswerSentence(
            "The row has more or fewer cells than the header row. Expected: {expectation}.",
            "पंक्ति में शीर्षक पंक्ति से अधिक या कम खाने हैं। अपेक्षित: {expectation}।",
            "Dòng này có nhiều hoặc ít ô hơn dòng tiêu đề. Cần: {expectation}."
        ),
        "CSV_QUOTE": AnswerSentence(
            "{field}: a quotation mark stands where none may. Expected: {expectation}.",
            "{field}: उद्धरण चिह्न ग़लत जगह पर है। अपेक्षित: {expectation}।",
            "{field}: dấu ngoặc kép đặt sai chỗ. Cần: {expectation}."
        ),
        "CSV_AFTER_END": AnswerSentence(
            "The row stands below the row that ends the table.",
            "यह पंक्ति तालिका समाप्त करने वाली पंक्ति के नीचे है।",
            "Dòng này nằm dưới dòng kết thúc bảng."
        ),
        "ENC_INVALID": AnswerSentence(
            "Characters of the record cannot be read. Expected: {expectation}.",
            "अभिलेख के कुछ अक्षर नहीं पढ़े जा सके। अपेक्षित: {expectation}।",
            "Không đọc được một số ký tự của bản ghi. Cần: {expectation}."
        ),
        "JSON_SYNTAX": AnswerSentence(
            "The record is not valid JSON. Expected: {expectation}.",
            "अभिलेख सही JSON नहीं है। अपेक्षित: {expectation}।",
            "Bản ghi không phải là JSON hợp lệ. Cần: {expectation}."
        ),
        "XML_SYNTAX": AnswerSentence(
            "The record is not well-formed XML. Expected: {expectation}.",
            "अभिलेख सही XML नहीं है। अपेक्षित: {expectation}।",
            "Bản ghi không phải là XML hợp lệ. Cần: {expectation}."
        ),
        "INPUT_UNKNOWN": AnswerSentence(
            "The record came in a form that this feed no longer takes.",
            "अभिलेख ऐसे रूप में आया जो यह फ़ीड अब नहीं लेता।",
            "Bản ghi được gửi ở dạng mà nguồn này không còn nhận."
        ),
        "LIMIT_EXCEEDED": AnswerSentence(
            "The record is too large, or nested too deep. Expected: {expectation}.",
            "अभिलेख बहुत बड़ा है या उसकी परतें बहुत गहरी हैं। अपेक्षित: {expectation}।",
            "Bản ghi quá lớn hoặc lồng quá sâu. Cần: {expectation}."
        ),
    ]
}
