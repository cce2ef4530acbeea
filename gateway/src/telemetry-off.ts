// Imported before @apollo/gateway, which otherwise probes cloud metadata addresses and reports to its maker.
// eslint-disable-next-line no-restricted-syntax
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
