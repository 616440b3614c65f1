/// Shows JSON records as compact JSON: the text of numbers, the order of members and names that stand twice are kept.
struct JSONRecordPrinter: FormatPrinter {
    func print(_ slice: UTF8Slice) -> [Result<[UInt8], RecordFailure>] {
        slice.spans.indices.map { index in
            Result { () throws(RecordFailure) in try value(of: index, in: slice).bytes }
        }
    }

    func paths(in slice: UTF8Slice) -> [SourcePath: Int] {
        var counts: [SourcePath: Int] = [:]
        for index in slice.spans.indices {
            guard let value = try? value(of: index, in: slice) else { continue }
            var paths: Set<SourcePath> = []
            collect(value, at: [], into: &paths)
            for path in paths { counts[path, default: 0] += 1 }
        }
        return counts
    }

    private func value(of index: Int, in slice: UTF8Slice) throws(RecordFailure) -> JSONValue {
        if let failure = slice.failures[index] { throw failure }
        // Spans are clamped to the body: a slice may come from elsewhere than a framer.
        let start = min(slice.body.count, Int(slice.spans[index].offset))
        let end = min(slice.body.count, start + Int(slice.spans[index].length))
        do throws(JSONExpectation) {
            return try slice.body.withUnsafeBufferPointer { (body) throws(JSONExpectation) in
                let bytes = UnsafeBufferPointer(rebasing: body[start..<end])
                var parser = JSONTreeParser(bytes: bytes, depthLimit: JSONValue.defaultDepth)
                return try parser.parseText()
            }
        } catch {
            var expectation = error
            expectation.position += start
            throw JSONFailurePlace(slice: slice, record: index).failure(expectation)
        }
    }

    /// The paths of the scalars that hold something; the elements of an array share its path.
    private func collect(_ value: JSONValue, at members: [String], into paths: inout Set<SourcePath>) {
        switch value {
        case .null: return
        case .boolean, .number: paths.insert(SourcePath(members: members))
        case .string(let text): if !text.isEmpty { paths.insert(SourcePath(members: members)) }
        case .array(let elements):
            for element in elements { collect(element, at: members, into: &paths) }
        case .object(let inner):
            for member in inner { collect(member.value, at: members + [member.name], into: &paths) }
        }
    }
}
