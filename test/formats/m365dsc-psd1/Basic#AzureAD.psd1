@{
    NonNodeData = @{
        AzureAD = @{
            AuthorizationPolicy                         = @{
                AllowEmailVerifiedUsersToJoinOrganization = $True
                AllowInvitesFrom                          = 'everyone'
                DisplayName                               = 'Authorization Policy'
                GuestUserRole                             = 'User'
                IsSingleInstance                          = 'Yes'
            }
            ConditionalAccessPolicy                     = @(
                @{
                    BuiltInControls                      = @('mfa')
                    ClientAppTypes                       = @('all')
                    DisplayName                          = 'Guests: MFA'
                    Ensure                               = 'Present'
                    ExcludeApplications                  = @('bbbbbbbb-0000-4000-8000-000000000001')
                    ExcludeGroups                        = @('Guests without MFA')
                    GrantControlOperator                 = 'OR'
                    Id                                   = 'cccccccc-0000-4000-8000-000000000001'
                    IncludeApplications                  = @('All')
                    IncludeExternalTenantsMembers        = @('11111111-1111-4111-8111-111111111111')
                    IncludeExternalTenantsMembershipKind = 'enumerated'
                    IncludeGuestOrExternalUserTypes      = @('b2bCollaborationGuest', 'b2bDirectConnectUser')
                    IncludeUsers                         = @()
                    State                                = 'enabledForReportingButNotEnforced'
                }
            )
            CrossTenantAccessPolicy                     = @{
                AllowedCloudEndpoints = @('microsoftonline.us')
                Ensure                = 'Present'
                IsSingleInstance      = 'Yes'
            }
            CrossTenantAccessPolicyConfigurationDefault = @{
                B2BCollaborationInbound  = @{
                    Applications   = @{
                        AccessType = 'allowed'
                        Targets    = @(
                            @{
                                Target     = 'AllApplications'
                                TargetType = 'application'
                            }
                        )
                    }
                    UsersAndGroups = @{
                        AccessType = 'allowed'
                        Targets    = @(
                            @{
                                Target     = 'AllUsers'
                                TargetType = 'user'
                            }
                        )
                    }
                }
                B2BCollaborationOutbound = @{
                    Applications   = @{
                        AccessType = 'allowed'
                        Targets    = @(
                            @{
                                Target     = 'AllApplications'
                                TargetType = 'application'
                            }
                        )
                    }
                    UsersAndGroups = @{
                        AccessType = 'allowed'
                        Targets    = @(
                            @{
                                Target     = 'AllUsers'
                                TargetType = 'user'
                            }
                        )
                    }
                }
                B2BDirectConnectInbound  = @{
                    Applications   = @{
                        AccessType = 'blocked'
                        Targets    = @(
                            @{
                                Target     = 'AllApplications'
                                TargetType = 'application'
                            }
                        )
                    }
                    UsersAndGroups = @{
                        AccessType = 'blocked'
                        Targets    = @(
                            @{
                                Target     = 'AllUsers'
                                TargetType = 'user'
                            }
                        )
                    }
                }
                B2BDirectConnectOutbound = @{
                    Applications   = @{
                        AccessType = 'blocked'
                        Targets    = @(
                            @{
                                Target     = 'AllApplications'
                                TargetType = 'application'
                            }
                        )
                    }
                    UsersAndGroups = @{
                        AccessType = 'blocked'
                        Targets    = @(
                            @{
                                Target     = 'AllUsers'
                                TargetType = 'user'
                            }
                        )
                    }
                }
                Ensure                   = 'Present'
                InboundTrust             = @{
                    IsCompliantDeviceAccepted           = $False
                    IsHybridAzureADJoinedDeviceAccepted = $False
                    IsMfaAccepted                       = $True
                }
                IsSingleInstance         = 'Yes'
            }
            CrossTenantAccessPolicyConfigurationPartner = @(
                @{
                    AutomaticUserConsentSettings = @{
                        InboundAllowed  = $True
                        OutboundAllowed = $False
                    }
                    B2BCollaborationInbound      = @{
                        Applications   = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'bbbbbbbb-0000-4000-8000-000000000001'
                                    TargetType = 'application'
                                }
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'aaaaaaaa-0000-4000-8000-000000000001'
                                    TargetType = 'group'
                                }
                            )
                        }
                    }
                    B2BCollaborationOutbound     = @{
                        Applications   = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'bbbbbbbb-0000-4000-8000-000000000001'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'aaaaaaaa-0000-4000-8000-000000000001'
                                    TargetType = 'group'
                                }
                            )
                        }
                    }
                    B2BDirectConnectInbound      = @{
                        Applications   = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'AllUsers'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    B2BDirectConnectOutbound     = @{
                        Applications   = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'AllUsers'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    Ensure                       = 'Present'
                    InboundTrust                 = @{
                        IsCompliantDeviceAccepted           = $True
                        IsHybridAzureADJoinedDeviceAccepted = $True
                        IsMfaAccepted                       = $False
                    }
                    PartnerTenantId              = '11111111-1111-4111-8111-111111111111'
                }
                @{
                    AutomaticUserConsentSettings = @{
                        InboundAllowed  = $False
                        OutboundAllowed = $False
                    }
                    B2BCollaborationInbound      = @{
                        Applications   = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'Office365'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'allowed'
                            Targets    = @(
                                @{
                                    Target     = 'AllUser'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    B2BCollaborationOutbound     = @{
                        Applications   = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllUsers'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    B2BDirectConnectInbound      = @{
                        Applications   = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllUsers'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    B2BDirectConnectOutbound     = @{
                        Applications   = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllApplications'
                                    TargetType = 'application'
                                }
                            )
                        }
                        UsersAndGroups = @{
                            AccessType = 'blocked'
                            Targets    = @(
                                @{
                                    Target     = 'AllUsers'
                                    TargetType = 'user'
                                }
                            )
                        }
                    }
                    Ensure                       = 'Present'
                    InboundTrust                 = @{
                        IsCompliantDeviceAccepted           = $False
                        IsHybridAzureADJoinedDeviceAccepted = $False
                        IsMfaAccepted                       = $True
                    }
                    PartnerTenantId              = '22222222-2222-4222-8222-222222222222'
                }
            )
            CrossTenantIdentitySyncPolicyPartner        = @(
                @{
                    CrossTenantAccessPolicyConfigurationPartnerTenantId = '11111111-1111-4111-8111-111111111111'
                    Ensure                                              = 'Present'
                    IsSyncAllowed                                       = $True
                }
            )
        }
    }
}
