// Imported before @apollo/gateway: otherwise it probes cloud metadata addresses and reports to its maker.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
