variable "vendor" {}

resource "microsoft365_graph_beta_identity_and_access_cross_tenant_access_partner_settings" "vendor" {
  tenant_id = var.vendor

  inbound_trust = {
    is_mfa_accepted = false
  }
}
