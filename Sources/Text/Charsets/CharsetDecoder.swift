import Glibc

/// Turns bytes of one charset into UTF-8, with iconv unless they are UTF-8; reusable, used by one task at a time.
package final class CharsetDecoder {
    /// `nil` for UTF-8.
    private let descriptor: iconv_t?

    /// Opens a decoder, or gives `nil` for a charset that iconv does not know.
    package init?(_ charset: Charset) {
        if charset == .utf8 {
            descriptor = nil
            return
        }
        guard let opened = iconv_open("utf-8", charset.rawValue), opened != iconv_t(bitPattern: -1) else {
            return nil
        }
        descriptor = opened
    }

    deinit {
        if let descriptor {
            iconv_close(descriptor)
        }
    }

    /// Appends the bytes as UTF-8, as far as they decode.
    ///
    /// Each call stands alone: a character cut off by the end does not decode.
    /// - Returns: the index of the first byte that does not decode, or `nil`.
    package func decode(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) -> Int? {
        guard let descriptor else {
            let invalid = UTF8Validation.firstInvalid(bytes)
            output.append(contentsOf: bytes.prefix(invalid ?? bytes.count))
            return invalid
        }
        var buffer: (input: UnsafeMutablePointer<CChar>?, left: Int) = (
            // iconv takes a mutable pointer and does not write through it.
            UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), bytes.count
        )
        _ = iconv(descriptor, nil, nil, nil, nil)
        var isFlushing = bytes.isEmpty
        while true {
            let (result, error) = withRoom(in: &output, atLeast: min(buffer.left * 2 + 64, 4096)) { target, room in
                let result =
                    isFlushing
                    ? iconv(descriptor, nil, nil, &target, &room)
                    : iconv(descriptor, &buffer.input, &buffer.left, &target, &room)
                return (result, errno)
            }
            if result == -1, error != E2BIG {
                return bytes.count - buffer.left
            } else if result != -1 {
                if isFlushing {
                    return nil
                }
                // What a charset with combining characters still holds back comes out now.
                isFlushing = true
            }
        }
    }

    /// Appends the bytes as UTF-8 with `?` for each code unit of `unit` bytes that does not decode.
    ///
    /// - Returns: the index of the first byte that does not decode, or `nil`.
    package func decode(_ bytes: UnsafeRawBufferPointer, replacing unit: Int, into output: inout [UInt8]) -> Int? {
        guard let first = decode(bytes, into: &output) else { return nil }
        var invalid = first
        while invalid < bytes.count {
            output.append(0x3F)
            let next = min(bytes.count, invalid + unit)
            guard let found = decode(UnsafeRawBufferPointer(rebasing: bytes[next...]), into: &output) else { break }
            invalid = next + found
        }
        return first
    }

    /// Gives free memory at the end of an array to `body`, which moves the pointer and lowers the count by what it wrote.
    private func withRoom<Result>(
        in output: inout [UInt8],
        atLeast room: Int,
        _ body: (inout UnsafeMutablePointer<CChar>?, inout Int) -> Result
    ) -> Result {
        let before = output.count
        output.append(contentsOf: repeatElement(0, count: room))
        var left = room
        let result = output.withUnsafeMutableBytes { bytes in
            var target = (bytes.baseAddress.map { $0 + before })?.assumingMemoryBound(to: CChar.self)
            return body(&target, &left)
        }
        output.removeLast(left)
        return result
    }
}
