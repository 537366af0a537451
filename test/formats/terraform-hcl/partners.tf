resource "microsoft365_graph_beta_identity_and_access_cross_tenant_access_partner_settings" "fabrikam" {
  tenant_id   = "11111111-1111-4111-8111-111111111111"
  hard_delete = true

  b2b_collaboration_inbound = {
    users_and_groups = {
      access_type = "allowed"
      targets = [
        {
          target      = "aaaaaaaa-0000-4000-8000-000000000001"
          target_type = "group"
        }
      ]
    }
    applications = {
      access_type = "allowed"
      targets = [
        {
          target      = "bbbbbbbb-0000-4000-8000-000000000001"
          target_type = "application"
        },
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  b2b_collaboration_outbound = {
    users_and_groups = {
      access_type = "blocked"
      targets = [
        {
          target      = "aaaaaaaa-0000-4000-8000-000000000001"
          target_type = "group"
        }
      ]
    }
    applications = {
      access_type = "blocked"
      targets = [
        {
          target      = "bbbbbbbb-0000-4000-8000-000000000001"
          target_type = "application"
        }
      ]
    }
  }

  b2b_direct_connect_inbound = {
    users_and_groups = {
      access_type = "allowed"
      targets = [
        {
          target      = "AllUsers"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "allowed"
      targets = [
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  b2b_direct_connect_outbound = {
    users_and_groups = {
      access_type = "allowed"
      targets = [
        {
          target      = "AllUsers"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  inbound_trust = {
    is_mfa_accepted                           = false
    is_compliant_device_accepted              = true
    is_hybrid_azure_ad_joined_device_accepted = true
  }

  automatic_user_consent_settings = {
    inbound_allowed  = true
    outbound_allowed = false
  }
}

resource "microsoft365_graph_beta_identity_and_access_cross_tenant_access_partner_user_sync_settings" "fabrikam" {
  tenant_id = "11111111-1111-4111-8111-111111111111"

  user_sync_inbound = {
    is_sync_allowed = true
  }
}

resource "microsoft365_graph_beta_identity_and_access_cross_tenant_access_partner_settings" "tailspin" {
  tenant_id   = "22222222-2222-4222-8222-222222222222"
  hard_delete = true

  b2b_collaboration_inbound = {
    users_and_groups = {
      access_type = "allowed"
      targets = [
        {
          target      = "AllUser"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "allowed"
      targets = [
        {
          target      = "Office365"
          target_type = "application"
        }
      ]
    }
  }

  b2b_collaboration_outbound = {
    users_and_groups = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllUsers"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  b2b_direct_connect_inbound = {
    users_and_groups = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllUsers"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  b2b_direct_connect_outbound = {
    users_and_groups = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllUsers"
          target_type = "user"
        }
      ]
    }
    applications = {
      access_type = "blocked"
      targets = [
        {
          target      = "AllApplications"
          target_type = "application"
        }
      ]
    }
  }

  inbound_trust = {
    is_mfa_accepted                           = true
    is_compliant_device_accepted              = false
    is_hybrid_azure_ad_joined_device_accepted = false
  }

  automatic_user_consent_settings = {
    inbound_allowed  = false
    outbound_allowed = false
  }
}
