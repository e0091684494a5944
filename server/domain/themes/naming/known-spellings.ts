import { foldText } from '../../text/fold.ts';

const SPELLINGS =
  'API APIs CSV PDF PDFs XLS XLSX XML JSON HTML SQL ODBC FTP SFTP SSO SAML LDAP OAuth OIDC SCIM MFA 2FA OTP VPN IP URL URLs UTM QR SMS MMS ' +
  'RCS RSS iOS iPad iPadOS iPhone Android macOS Mac Windows Linux Siri Alexa Excel Word PowerPoint Outlook Office365 Microsoft Teams ' +
  'OneDrive SharePoint Google Gmail Slack Discord Telegram WhatsApp Facebook Instagram TikTok LinkedIn YouTube Twitter Zoom Skype Zapier ' +
  'Make.com HubSpot Salesforce Pipedrive Zendesk Intercom Jira Confluence Asana Trello Notion GitHub GitLab Bitbucket Dropbox PayPal Stripe ' +
  'Pix TEF PagSeguro MBWay Multibanco SAP TOTVS Omie Bling QuickBooks Xero Sage Primavera Shopify WooCommerce WordPress Magento Airbnb ' +
  'Booking Expedia CRM ERP KPI KPIs NPS SLA SLAs GPS NFC RFID BI AI TV UI UX PoS POS SKU SKUs EAN VAT IVA NIF CPF CNPJ CEP NF-e NFe NFC-e ' +
  'NFS-e SAF-T SEPA IBAN ICMS ISS LGPD GDPR RGPD DNS SMTP IMAP ICS iCal Wi-Fi WiFi CEO USB PC CRUD FAQ FAQs GIF PNG JPG SVG MB GB MP3 MP4 HR RH ' +
  'Portuguese English Spanish French German Italian Brazilian Arabic Chinese Japanese Brasil Brazil Portugal Europe Europa Monday Tuesday ' +
  'Wednesday Thursday Friday Saturday Sunday Kanban Gantt Markdown Braille';

/**
 * Names and abbreviations that many write in small letters, by their folded form; words that are also everyday words in
 * English or Portuguese ("word", "make", "teams") stay as they are written.
 */
export const KNOWN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(' ')
    .filter(
      (name) =>
        !/^(?:Word|Teams|Make\.com|Booking|Windows|Zoom|Sage|Primavera|Notion|Mac|Kanban|Braille|ISS)$/.test(name),
    )
    .map((name): [string, string] => [foldText(name), name])
    .concat([
      ['whats', 'WhatsApp'],
      ['zap', 'WhatsApp'],
      ['insta', 'Instagram'],
      ['eta', 'ETA'],
      ['incl', 'incl.'],
      ['excl', 'excl.'],
    ]),
);
