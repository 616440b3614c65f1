import Adapters
import Foundation

/// Official lists of places beside the repository, read where they lie.
enum GeoCorpus {
    static let states = bytes("geo-india-lgd/administrative/1-state.csv")
    static let districts = bytes("geo-india-lgd/administrative/2-district.csv")
    static let subdistricts = bytes("geo-india-lgd/administrative/3-subdistrict.csv")
    static let vietNam = bytes(
        "geo-vietnam/json/simplified_json_generated_data_vn_units_2026-07-25__20_49_07.json"
    )
    static let absence = "the official lists are test material beside the repository"

    /// Reads a list as `setu codes import` does.
    static func list(_ bytes: [UInt8]?, vintage: String? = nil) -> (list: PlaceList?, problems: [String]) {
        let read = PlaceListReader.read(
            bytes ?? [],
            file: "list",
            system: nil,
            vintage: vintage,
            today: "2025-07-15"
        )
        return (read.list, read.diagnostics.map(\.description))
    }

    private static func bytes(_ file: String) -> [UInt8]? {
        var root = URL(filePath: #filePath)
        for _ in 0..<5 { root.deleteLastPathComponent() }
        let shared = ProcessInfo.processInfo.environment["SETU_SHARED"] ?? root.path() + "/../shared"
        return FileManager.default.contents(atPath: "\(shared)/corpora/\(file)").map { Array($0) }
    }
}
