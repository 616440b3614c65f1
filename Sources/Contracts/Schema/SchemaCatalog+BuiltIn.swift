import Formats

/// The contract this program speaks.
extension SchemaCatalog {
    /// The contract this program speaks, compiled type by type from the documents in it.
    public static let builtIn: SchemaCatalog = {
        do {
            return SchemaCatalog(proven: try builtInDocuments.map { try JSONValue.parse($0) })
        } catch {
            // A broken invariant: the tests parse and compile the same documents.
            preconditionFailure("the built-in schemas are no JSON: \(error)")
        }
    }()

    /// The built-in documents as they are written, the shared ones first.
    ///
    /// Embedded files have names and no list, so this is one; a test compares it with the folder.
    public static let builtInDocuments: [[UInt8]] = [
        PackageResources.definitions_schema_json,
        PackageResources.code_lists_schema_json,
        PackageResources.adoption_stage_schema_json,
        PackageResources.beneficiary_feedback_schema_json,
        PackageResources.case_schema_json,
        PackageResources.concern_schema_json,
        PackageResources.contact_schema_json,
        PackageResources.found_report_schema_json,
        PackageResources.indicator_schema_json,
        PackageResources.institution_schema_json,
        PackageResources.link_schema_json,
        PackageResources.missing_report_schema_json,
        PackageResources.nutrition_measurement_schema_json,
        PackageResources.order_schema_json,
        PackageResources.placement_schema_json,
        PackageResources.source_health_schema_json,
    ]
}
