import Contracts
import Formats

/// A message of a canonical topic as a CloudEvent in structured mode (CloudEvents 1.0 JSON format).
enum CloudEventJSON {
    /// Appends the event; its data is copied as it stands.
    static func append(_ message: Message, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        func member(_ name: String) {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONText.appendString(name, to: &output)
            output.append(UInt8(ascii: ":"))
        }
        for header in message.headers {
            let prefix = "ce_"
            if header.name.hasPrefix(prefix) {
                member(String(header.name.dropFirst(prefix.count)))
            } else if header.name == "content-type" {
                member("datacontenttype")
            } else {
                continue
            }
            JSONText.appendString(String(decoding: header.value, as: UTF8.self), to: &output)
        }
        if let value = message.value {
            member("data")
            output += value
        }
        output.append(UInt8(ascii: "}"))
    }
}
