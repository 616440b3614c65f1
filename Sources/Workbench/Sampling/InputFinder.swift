import Formats
import Text

/// Finds out how a sample file is to be read: format, charset, where its records are.
struct InputFinder {
    /// What is known of field names.
    let vocabulary: FieldVocabulary

    /// How a file is to be read.
    /// - Throws: ``SampleProblem`` where it is no text of records.
    func find(in file: SampleFile) throws(SampleProblem) -> Sample.Input {
        guard file.bytes.count <= SampleReader.maximumBytes else {
            throw SampleProblem(
                file: file.name,
                message: "a sample has at most \(SampleReader.maximumBytes >> 20) MiB; some hundred records are enough"
            )
        }
        guard let first = firstCharacter(of: file.bytes) else {
            throw SampleProblem(file: file.name, message: "the file is empty; a sample needs records")
        }
        try refuseForeign(file)
        switch first {
        case UInt8(ascii: "<"): return try xml(file)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return try json(file)
        default: return try csv(file)
        }
    }

    /// The first character that is neither white space nor part of a byte order mark or of UTF-16.
    private func firstCharacter(of bytes: [UInt8]) -> UInt8? {
        bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains($0) }
    }

    /// Lets the framers say what they say of workbooks, archives and pages.
    private func refuseForeign(_ file: SampleFile) throws(SampleProblem) {
        var framer = RecordFramer(inputs: [InputDescription(format: .csv)])
        var slices: [FramedSlice] = []
        do throws(FramingError) {
            let head = Array(file.bytes.prefix(4096))
            let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: head.count, alignment: 1)
            defer { chunk.deallocate() }
            chunk.copyBytes(from: head)
            try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
            try framer.finish(into: &slices)
        } catch {
            if error.code == .notTheFormat,
                error.expectation.hasPrefix("text, ") || error.expectation.hasPrefix("data, ")
            {
                throw SampleProblem(file: file.name, message: "expected \(error.expectation)")
            }
        }
    }

    private func xml(_ file: SampleFile) throws(SampleProblem) -> Sample.Input {
        // What the framer says of DOCTYPE, charset and broken tags is said before anything is concluded.
        let plain = try SampleRecords.read(file, inputs: [InputDescription(format: .xml)])
        let charset = plain.recognition?.charset ?? .utf8
        let text = SampleText.decoded(file.bytes, charset)
        guard let place = XMLRecordsFinder.find(in: text) else {
            throw SampleProblem(file: file.name, message: "no element in it holds fields of its own")
        }
        return Sample.Input(
            description: InputDescription(format: .xml, recordsPath: place.path, namespaces: place.namespaces),
            charset: charset.rawValue,
            delimiter: nil,
            surroundings: place.surroundings
        )
    }

    private func json(_ file: SampleFile) throws(SampleProblem) -> Sample.Input {
        let charset = try charset(of: file, format: .json)
        let text = Array(SampleText.decoded(file.bytes, charset).utf8)
        if let root = try? JSONValue.parse(text) {
            let place = JSONRecordsFinder.find(in: root)
            return Sample.Input(
                description: InputDescription(format: .json, recordsPath: place.path),
                charset: charset.rawValue,
                delimiter: nil,
                surroundings: place.surroundings
            )
        }
        let read = try? SampleRecords.read(file, inputs: [InputDescription(format: .ndjson)])
        guard let read, !read.records.isEmpty, read.unreadable * 2 <= read.records.count else {
            let whole = try SampleRecords.read(file, inputs: [InputDescription(format: .json)])
            throw SampleProblem(
                file: file.name,
                message: whole.records.isEmpty ? "expected one JSON text, or one a line" : "expected one JSON text"
            )
        }
        return Sample.Input(
            description: InputDescription(format: .ndjson),
            charset: charset.rawValue,
            delimiter: nil,
            surroundings: []
        )
    }

    private func charset(of file: SampleFile, format: InputFormat) throws(SampleProblem) -> Charset {
        do throws(SampleProblem) {
            return try SampleRecords.read(file, inputs: [InputDescription(format: format)]).recognition?.charset
                ?? .utf8
        } catch {
            // A text a line is no one text.
            let lines = try? SampleRecords.read(file, inputs: [InputDescription(format: .ndjson)])
            guard let charset = lines?.recognition?.charset else { throw error }
            return charset
        }
    }

    /// A table tells columns apart by their names: of two that are called the same nobody knows which is meant.
    private func refuseRepeated(_ shape: CSVSampleShape, _ file: SampleFile) throws(SampleProblem) {
        var seen: Set<String> = []
        guard let name = shape.header.first(where: { !seen.insert($0).inserted }) else { return }
        throw SampleProblem(
            file: file.name,
            message:
                "two columns are called '\(name)' in row \(shape.headerRow), and columns are told apart by their names: call "
                + "them differently in the file, say by what stands above them, or ask for an export with one row of headers"
        )
    }

    private func csv(_ file: SampleFile) throws(SampleProblem) -> Sample.Input {
        let choice = CSVCharsetChoice(vocabulary: vocabulary).choose(file.bytes)
        let shape = choice.shape
        guard shape.width > 0, shape.rows > shape.headerRow else {
            throw SampleProblem(
                file: file.name,
                message: "expected a header row and rows below it, or XML, or JSON"
            )
        }
        try refuseRepeated(shape, file)
        return Sample.Input(
            description: InputDescription(
                format: .csv,
                charsets: choice.charsets,
                delimiters: [shape.delimiter],
                legacyFont: choice.legacyFont,
                headerRow: shape.headerRow > 1 ? shape.headerRow : nil,
                until: shape.until
            ),
            charset: choice.charset.rawValue,
            delimiter: shape.delimiterName,
            surroundings: shape.titles
        )
    }
}
