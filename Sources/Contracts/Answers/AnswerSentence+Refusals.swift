extension AnswerSentence {
    /// The codes for which a delivery is refused as a whole, or asked to come back.
    static let refusals: [String: AnswerSentence] = [
        "TRUNCATED": AnswerSentence(
            "The delivery breaks off before its end.",
            "खेप अपने अंत से पहले टूट जाती है।",
            "Lần gửi này bị đứt trước khi kết thúc."
        ),
        "UNCLOSED_QUOTE": AnswerSentence(
            "A quotation mark is opened and never closed.",
            "एक उद्धरण चिह्न खुला है पर बंद नहीं किया गया।",
            "Có dấu ngoặc kép mở mà không đóng."
        ),
        "NOT_THE_FORMAT": AnswerSentence(
            "The delivery is not what this feed takes. Expected: {expectation}.",
            "खेप उस रूप में नहीं है जो यह फ़ीड लेता है। अपेक्षित: {expectation}।",
            "Lần gửi này không đúng định dạng mà nguồn này nhận. Cần: {expectation}."
        ),
        "UNRECOGNISED": AnswerSentence(
            "It cannot be told what the delivery is. Expected: {expectation}.",
            "यह नहीं पहचाना जा सका कि खेप किस रूप में है। अपेक्षित: {expectation}।",
            "Không nhận ra được định dạng của lần gửi này. Cần: {expectation}."
        ),
        "CHARSET_CONTRADICTION": AnswerSentence(
            "The delivery contradicts itself about its character set. Expected: {expectation}.",
            "खेप अपनी वर्ण-कूट (charset) के बारे में परस्पर विरोधी बातें बताती है। अपेक्षित: {expectation}।",
            "Lần gửi này tự mâu thuẫn về bảng mã ký tự. Cần: {expectation}."
        ),
        "XML_UNSAFE": AnswerSentence(
            "The XML declares entities or a document type, which is refused for safety.",
            "XML में entity या document type घोषित है, जिसे सुरक्षा के कारण नहीं लिया जाता।",
            "XML khai báo entity hoặc document type, bị từ chối vì lý do an toàn."
        ),
        "HEADER": AnswerSentence(
            "The header row was not found. Expected: {expectation}.",
            "शीर्षक पंक्ति नहीं मिली। अपेक्षित: {expectation}।",
            "Không tìm thấy dòng tiêu đề. Cần: {expectation}."
        ),
        "UNKNOWN_FEED": AnswerSentence(
            "There is no such feed here.",
            "यहाँ ऐसा कोई फ़ीड नहीं है।",
            "Ở đây không có nguồn này."
        ),
        "CONTENT_ENCODING": AnswerSentence(
            "The delivery is compressed in a way that is not taken. Expected: {expectation}.",
            "खेप ऐसे ढंग से संपीड़ित है जो नहीं लिया जाता। अपेक्षित: {expectation}।",
            "Lần gửi này được nén theo cách không được nhận. Cần: {expectation}."
        ),
        "GZIP_INVALID": AnswerSentence(
            "The compressed delivery is damaged or breaks off.",
            "संपीड़ित खेप बिगड़ी हुई या अधूरी है।",
            "Lần gửi nén này bị hỏng hoặc chưa đủ."
        ),
        "TOO_LARGE": AnswerSentence(
            "The delivery is too large. Expected: {expectation}.",
            "खेप बहुत बड़ी है। अपेक्षित: {expectation}।",
            "Lần gửi này quá lớn. Cần: {expectation}."
        ),
        "EXPANSION_LIMIT": AnswerSentence(
            "The compressed delivery expands beyond measure.",
            "संपीड़ित खेप खुलने पर हद से अधिक बड़ी हो जाती है।",
            "Lần gửi nén này bung ra quá lớn."
        ),
        "UNSUPPORTED_MEDIA_TYPE": AnswerSentence(
            "This is a spreadsheet or another file; export it as CSV, JSON or XML. Expected: {expectation}.",
            "यह स्प्रेडशीट या दूसरी फ़ाइल है; इसे CSV, JSON या XML में सहेजकर भेजें। अपेक्षित: {expectation}।",
            "Đây là bảng tính hoặc tệp khác; hãy xuất ra CSV, JSON hoặc XML. Cần: {expectation}."
        ),
        "IDEMPOTENCY_RUNNING": AnswerSentence(
            "The same delivery is being received right now.",
            "यही खेप अभी ली जा रही है।",
            "Chính lần gửi này đang được nhận."
        ),
        "IDEMPOTENCY_MISMATCH": AnswerSentence(
            "This name of a delivery was used for another one.",
            "खेप का यह नाम पहले किसी और खेप के लिए लिया जा चुका है।",
            "Tên lần gửi này đã được dùng cho lần gửi khác."
        ),
        "UNAVAILABLE": AnswerSentence(
            "The delivery cannot be taken right now. Send it again later.",
            "खेप अभी नहीं ली जा सकती। बाद में फिर भेजें।",
            "Hiện chưa nhận được lần gửi này. Hãy gửi lại sau."
        ),
        "OVERLOADED": AnswerSentence(
            "Earlier deliveries of this feed are still being translated. Send it again later.",
            "इस फ़ीड की पिछली खेपों का अनुवाद अभी चल रहा है। बाद में फिर भेजें।",
            "Các lần gửi trước của nguồn này vẫn đang được xử lý. Hãy gửi lại sau."
        ),
        "STORAGE": AnswerSentence(
            "The gateway cannot store the delivery right now. Send it again later.",
            "गेटवे अभी खेप को सहेज नहीं सकता। बाद में फिर भेजें।",
            "Cổng hiện không lưu được lần gửi này. Hãy gửi lại sau."
        ),
    ]
}
