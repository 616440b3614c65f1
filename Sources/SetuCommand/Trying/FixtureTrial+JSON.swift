import Adapters
import ContractsTesting
import Formats
import Workbench

extension FixtureTrial {
    /// As `--json` tells it.
    var json: JSONValue {
        [
            "adapter": .string(adapter),
            "fixture": .string(fixture.name),
            "ok": .boolean(isGood),
            "events": .number(String(output.whole.count)),
            "rejections": .number(String(output.rejections.count)),
            "differences": .array(differences.map(\.json)),
            "variants": .array(variants.map(\.json)),
        ]
    }
}

extension VariantRun.Result {
    fileprivate var json: JSONValue {
        [
            "variant": .string(kind.rawValue),
            "ok": .boolean(fault == nil),
            "events": .number(String(events)),
            "rejections": .number(String(rejections)),
            "fault": fault.map { .string($0) } ?? .null,
            "differences": .array(differences.map(\.json)),
        ]
    }
}
