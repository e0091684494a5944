/** Forty zones: where Portuguese is spoken, and every kind of offset and change of clocks. */
export const zones = `America/Sao_Paulo America/Manaus America/Noronha America/Rio_Branco Europe/Lisbon Atlantic/Azores
  Atlantic/Madeira Africa/Luanda Africa/Maputo Atlantic/Cape_Verde Asia/Dili Asia/Macau UTC Europe/London Europe/Berlin
  Europe/Moscow America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage
  Pacific/Honolulu America/St_Johns America/Halifax America/Santiago America/Asuncion America/Havana America/Nuuk
  Africa/Cairo Africa/Casablanca Asia/Beirut Asia/Tehran Asia/Kolkata Asia/Kathmandu Asia/Tokyo Australia/Sydney
  Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Kiritimati`.split(/\s+/);
